import { documentedError } from './checks.js';

/** Refuses requests beyond the documented limits of the service. */
export type RateLimits = (authorization: string, now: number) => Response | undefined;

/**
 * The limits of the service: 200 requests in any 10 seconds, taking all callers for one address, and 50 in any
 * second with one Authorization. What it answers beyond them is not known; here 429 with Retry-After.
 */
export function createRateLimits(): RateLimits {
  const all: number[] = [];
  const byAuthorization = new Map<string, number[]>();
  return (authorization, now) => {
    let times = byAuthorization.get(authorization);
    if (!times) {
      for (const [key, known] of byAuthorization) {
        if ((known.at(-1) ?? 0) <= now - 1000) byAuthorization.delete(key);
      }
      byAuthorization.set(authorization, (times = []));
    }
    if (!isFull(times, now, 50, 1000) && !isFull(all, now, 200, 10_000)) {
      times.push(now);
      all.push(now);
      return undefined;
    }
    const response = documentedError('rate_limited', { status: 429 }).getResponse();
    response.headers.set('Retry-After', '1');
    return response;
  };
}

/** Whether there were as many as may be in the time before now. What is refused counts in no window. */
function isFull(times: number[], now: number, most: number, window: number): boolean {
  while (times[0] !== undefined && times[0] <= now - window) times.shift();
  return times.length >= most;
}
