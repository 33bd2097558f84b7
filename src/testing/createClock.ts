import type { Duration } from './parseDuration.js';
import { parseDuration } from './parseDuration.js';

/** A clock that runs on by itself and can be moved. */
export interface Clock {
  /** Milliseconds since 1970, moves included. */
  now(): number;
  /** Milliseconds since 1970, as if it had never been moved. */
  unmoved(): number;
  /**
   * Moves it: `'PT3H'`, `'P2D'`, `'-PT5M'` or `{ hours: 3 }`.
   *
   * @throws RangeError for anything else.
   */
  advance(by: Duration): void;
  /** Takes every move back. */
  reset(): void;
}

/** A {@link Clock} over another one. */
export function createClock(now: () => number = Date.now): Clock {
  let moved = 0;
  return {
    now: () => now() + moved,
    unmoved: now,
    advance(by): void {
      moved += parseDuration(by);
    },
    reset(): void {
      moved = 0;
    },
  };
}
