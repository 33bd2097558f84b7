/** What the browser of a story has shown. */
export const shownNotifications: string[] = [];

function forget(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('react-floating-license:reminder:')) localStorage.removeItem(key);
  }
}

/** For `beforeEach`: notifications of the browser that show nothing, whose person says this when asked. */
export const answerNotifications = (answer: NotificationPermission) => (): (() => void) => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'Notification');
  class Stub {
    static permission: NotificationPermission = 'default';
    static requestPermission(): Promise<NotificationPermission> {
      Stub.permission = answer;
      return Promise.resolve(answer);
    }
    constructor(title: string) {
      shownNotifications.push(title);
    }
  }
  Object.defineProperty(globalThis, 'Notification', { value: Stub, configurable: true });
  forget();
  return () => {
    forget();
    shownNotifications.length = 0;
    if (real) Object.defineProperty(globalThis, 'Notification', real);
    else Reflect.deleteProperty(globalThis, 'Notification');
  };
};
