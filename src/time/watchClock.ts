import { subscribeToTicks } from './subscribeToTicks.js';

/** Milliseconds by which the clock may stray from the page's own count before it counts as set. */
const tolerance = 2_000;

/**
 * Calls back when the device's clock has to be compared with the server's anew: it was set, the device
 * slept, the page comes out of the back/forward cache, or there is a network again.
 *
 * @returns a function that stops it
 */
export function watchClock(onDoubt: () => void): () => void {
  let before = drift();
  const stopTicks = subscribeToTicks(() => {
    const now = drift();
    const wasSet = Math.abs(now - before) > tolerance;
    before = now;
    if (wasSet) onDoubt();
  });
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) onDoubt();
  };
  addEventListener('online', onDoubt);
  addEventListener('pageshow', onShow);
  return () => {
    stopTicks();
    removeEventListener('pageshow', onShow);
    removeEventListener('online', onDoubt);
  };
}

/** Constant, unless the clock is set: `performance.now` only ever counts on. */
function drift(): number {
  return Date.now() - performance.now();
}
