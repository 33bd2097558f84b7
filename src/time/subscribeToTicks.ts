const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

const tick = (): void => listeners.forEach((listener) => listener());

/**
 * Calls back once a second, and at once when the page is shown again. One timer serves the whole
 * page, and none runs while nobody listens.
 *
 * @returns a function that stops it
 */
export function subscribeToTicks(listener: () => void): () => void {
  if (listeners.size === 0) {
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
