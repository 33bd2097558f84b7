import type { Counter, Limit } from './limits.js';
import { createCounter } from './limits.js';
import type { Notify } from './ProxyEvent.js';

/** What all calls to the service have to stay below. */
export interface Ceiling {
  readonly points: number;
  /** Seconds. */
  readonly duration: number;
  /** Counts one more call. Milliseconds to wait where it was one too many, else 0. */
  count(): Promise<number>;
}

/** Into so many parts a window is cut at the most: what may go beyond it is one part, a twentieth. */
const mostParts = 20;
/** The most calls that a shared limiter counts one by one. */
const mostLanes = 200;

/**
 * A ceiling that holds in any span of time. The windows of a limiter begin with what is counted first, so
 * all of one window might go at its end, and all of the next at its start: twice as much within a moment.
 * Here calls leave evenly, and a shared limiter counts in lanes beside that.
 */
export function createServiceCeiling(limit: Limit, notify: Notify): Ceiling {
  const { points, duration } = limit;
  const size = Math.ceil(points / mostParts);
  const part = { points: size, duration: (duration * size) / points };
  const pace = createCounter('service', part, notify);
  const window = { points, duration };
  if (!('consume' in limit)) return { ...window, count: () => pace.count('service') };
  const lanes = createLanes(createCounter('service', limit, notify));
  return { ...window, count: async () => (await pace.count('service')) || lanes.count() };
}

/**
 * Counts each call in a lane of its own, whose window so begins with that call: of as many calls as there
 * are lanes, the next is let out when the first is a whole window ago, whichever process it was of.
 */
function createLanes(counter: Counter): { count(): Promise<number> } {
  const { points, duration } = counter;
  const perLane = Math.ceil(points / mostLanes);
  // Each weighs as many points as there are lanes: so it has room for its share of the calls.
  const lanes = Math.max(1, Math.floor(points / perLane));
  /** When each is worth another try, by `performance.now()`. */
  const freeAt = Array.from({ length: lanes }, () => 0);
  let next = 0;
  return {
    async count(): Promise<number> {
      for (let tries = 0; tries < lanes; tries += 1) {
        const lane = next;
        next = (next + 1) % lanes;
        if (Number(freeAt[lane]) > performance.now()) continue;
        // Taken before the limiter is asked: who comes meanwhile tries another.
        if (perLane === 1) freeAt[lane] = performance.now() + duration * 1000;
        const left = await counter.count(`service ${lane}`, lanes);
        if (left === 0) return 0;
        freeAt[lane] = performance.now() + left;
      }
      return Math.max(1, Math.min(...freeAt) - performance.now());
    },
  };
}
