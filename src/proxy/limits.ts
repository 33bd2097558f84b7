import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import type { Notify } from './ProxyEvent.js';

/** At most so many in so long, counted in this process. */
export interface LimitWindow {
  /** How many. */
  points: number;
  /** Seconds, of 24 days at most. */
  duration: number;
}

/** The longest that can be counted in memory, in seconds: its timer would go off at once. */
export const longestWindow = 24 * 86_400;

/**
 * A limiter of rate-limiter-flexible, such as its `RateLimiterRedis` or `RateLimiterValkey`: the way to
 * count for several processes together.
 */
export interface Limiter {
  readonly points: number;
  /** Seconds. */
  readonly duration: number;
  consume(key: string, points?: number): Promise<unknown>;
  /** Takes one back. */
  reward(key: string): Promise<unknown>;
}

/** A limit: a window in this process's memory, or a limiter that is shared. */
export type Limit = LimitWindow | Limiter;

/** Counts something by a key. */
export interface Counter {
  readonly points: number;
  /** Seconds. */
  readonly duration: number;
  /** Counts one more, or more at once. Milliseconds to wait where it was too many, else 0. */
  count(key: string, points?: number): Promise<number>;
  /** Counts one more where it is not too many; one that is refused does not stay counted. */
  admit(key: string): Promise<number>;
  /** Counts one less: it should not have been counted. */
  giveBack(key: string): Promise<void>;
}

/** How long a shared limiter may take, in milliseconds. */
const patience = 1_000;
/** How long one that failed is left alone, in milliseconds. */
const rest = 10_000;

/**
 * Counts by a limit. A shared limiter that fails or is slow is stood in for by this process's memory:
 * a Redis that is down takes nobody's seat. Each process counts the whole limit alone then.
 */
export function createCounter(name: string, limit: Limit, notify: Notify): Counter {
  const { points, duration } = limit;
  const remembered = Math.min(duration, longestWindow);
  const memory: Limiter = new RateLimiterMemory({ points, duration: remembered, keyPrefix: '' });
  const shared = 'consume' in limit ? limit : undefined;
  // Memory goes by the wall clock, which may be set back; a shared limiter may be told to block for longer.
  const longest = shared ? Infinity : duration * 1000;
  let restUntil = 0;

  const ask = <T>(run: (limiter: Limiter) => Promise<T>): Promise<T> =>
    shared && performance.now() >= restUntil ? askShared(shared, run) : run(memory);

  const askShared = async <T>(
    limiter: Limiter,
    run: (limiter: Limiter) => Promise<T>,
  ): Promise<T> => {
    try {
      return await inTime(run(limiter));
    } catch (failure) {
      if (waitOf(failure) !== undefined) throw failure;
      // Many may have waited for it together: one word is enough.
      if (performance.now() >= restUntil) notify({ notice: 'limiter-failed', limit: name });
      restUntil = performance.now() + rest;
      return run(memory);
    }
  };

  /** A limiter that blocks in memory refuses without counting: there is nothing to give back then. */
  const tryOne = async (limiter: Limiter, key: string): Promise<unknown> => {
    try {
      return await limiter.consume(key, 1);
    } catch (refused) {
      if (Object(refused).consumedPoints > 0) await limiter.reward(key);
      throw refused;
    }
  };

  return {
    points,
    duration,
    admit: (key) =>
      waitAfter(
        ask((limiter) => tryOne(limiter, key)),
        longest,
      ),
    count: (key, more = 1) =>
      waitAfter(
        ask((limiter) => limiter.consume(key, more)),
        longest,
      ),
    async giveBack(key): Promise<void> {
      await ask((limiter) => limiter.reward(key));
    },
  };
}

/** Milliseconds to wait where there were too many, else 0; never more than the longest. */
function waitAfter(counting: Promise<unknown>, longest: number): Promise<number> {
  return counting.then(
    () => 0,
    (refused: unknown) => Math.min(longest, waitOf(refused) ?? 0),
  );
}

/** What a limiter rejects with where there were too many; what else it rejects with is a failure. */
function waitOf(rejection: unknown): number | undefined {
  const isRefusal =
    typeof rejection === 'object' && rejection !== null && 'msBeforeNext' in rejection;
  return isRefusal ? Math.max(1, Number(rejection.msBeforeNext)) : undefined;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The limiter did not answer')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
