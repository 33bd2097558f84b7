import { spyOn } from 'storybook/test';

let isOnline = true;

/** For `beforeEach`: the browser of the story has no network, until {@link goOnline}. */
export function goOffline(): () => void {
  isOnline = false;
  const onLine = spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline);
  return () => {
    onLine.mockRestore();
    isOnline = true;
    dispatchEvent(new Event('online'));
  };
}

/** There is a network again; where there was one all along, a page has a reason to look at once. */
export function goOnline(): void {
  isOnline = true;
  dispatchEvent(new Event('online'));
}
