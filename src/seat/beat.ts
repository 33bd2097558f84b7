const second = 1_000;
const minute = 60 * second;

/** Milliseconds to wait at the most before a check that gave no seat is tried again. */
export const longestPause = 10 * minute;

/** Where the service does not say how long a seat lasts without a check: short, to be safe. */
const assumedTimeout = 2;

/** How many milliseconds a seat lasts without a check. `minutes` is the licence's floating timeout. */
export function timeoutOf(minutes: number | undefined): number {
  return (minutes ?? assumedTimeout) * minute;
}

/**
 * How many milliseconds a seat may last that was taken without a word of it. Where not even the
 * timeout is known that is a day, since nobody is to be told too early that there is none.
 */
export function longestTimeoutOf(minutes: number | undefined): number {
  return timeoutOf(minutes ?? 24 * 60);
}

/**
 * How long to wait until a held seat is renewed: half of the timeout, never later than 15 seconds
 * before its end, and up to a tenth earlier, so that browsers which started together part.
 *
 * @param minutes the licence's floating timeout
 * @param chance from 0 to 1, drawn once for all tabs
 * @returns milliseconds
 */
export function beatAfter(minutes: number | undefined, chance: number): number {
  const timeout = timeoutOf(minutes);
  const longest = Math.min(timeout / 2, timeout - 15 * second);
  return Math.max(5 * second, longest * (1 - chance / 10));
}

/**
 * How long to wait until a check that gave no seat is tried again: five seconds, doubled each time
 * up to a minute, give or take a fifth.
 *
 * @param times how many checks in a row gave none
 * @param chance from 0 to 1
 * @param retryAfter seconds, where the service said how long to wait; ten minutes at the most
 * @returns milliseconds
 */
export function tryAgainAfter(times: number, chance: number, retryAfter = 0): number {
  const delay = Math.min(minute, 5 * second * 2 ** (times - 1));
  return Math.min(longestPause, Math.max(delay * (0.8 + 0.4 * chance), retryAfter * second));
}
