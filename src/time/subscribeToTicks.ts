const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

let time = 0;

const tick = (): void => {
  time = Date.now();
  listeners.forEach((listener) => listener());
};

/**
 * The device's time as of the last tick, while somebody listens: all that is rendered for one tick
 * reads the same, however long that takes.
 */
export function timeOfTick(): number {
  return listeners.size > 0 ? time : Date.now();
}

/**
 * Calls back once a second, and at once when the page is shown again. One timer serves the whole
 * page, and none runs while nobody listens.
 *
 * @returns a function that stops it
 */
export function subscribeToTicks(listener: () => void): () => void {
  if (listeners.size === 0) {
    time = Date.now();
    timer = setInterval(tick, 1_000);
    // Timers of hidden pages are throttled and stand still while a laptop sleeps.
    document.addEventListener('visibilitychange', tick);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tick);
  };
}
