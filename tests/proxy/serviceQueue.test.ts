import { RateLimiterMemory } from 'rate-limiter-flexible';
import { describe, expect, it, vi } from 'vitest';
import { Deadline, EndedError } from '../../src/proxy/Deadline.js';
import type { Ceiling } from '../../src/proxy/serviceCeiling.js';
import { createServiceCeiling } from '../../src/proxy/serviceCeiling.js';
import { createServiceQueue } from '../../src/proxy/serviceQueue.js';
import { createRateLimits } from '../../src/testing/rateLimits.js';

const nobody = { isGone: () => false, onGone: () => () => undefined };
const down = {
  consume: () => Promise.reject(new Error('down')),
  reward: () => Promise.reject(new Error('down')),
};
const soon = (): Deadline => new Deadline(1_000, nobody);

/** A ceiling that opens after a number of tries. */
function ceilingAfter(tries: number): Ceiling {
  let left = tries;
  return {
    points: 1_000,
    duration: 1,
    count: async () => (left-- > 0 ? 1 : 0),
  };
}

it('lets those who wait out in the order in which they came', async () => {
  const queue = createServiceQueue(ceilingAfter(6), { size: 10, wait: 500 });
  const left: number[] = [];
  await Promise.all(
    [0, 1, 2, 3, 4].map(async (place) => {
      await queue.enter(soon());
      left.push(place);
    }),
  );
  expect(left).toEqual([0, 1, 2, 3, 4]);
});

it('refuses at once whose time is up', async () => {
  const queue = createServiceQueue(ceilingAfter(3), { size: 10, wait: 500 });
  const gone = new Deadline(1_000, { ...nobody, isGone: () => true });
  await expect(queue.enter(gone)).rejects.toBeInstanceOf(EndedError);
  await queue.enter(soon());
});

it('refuses at once who would wait for longer than one may', async () => {
  const queue = createServiceQueue(ceilingAfter(0), { size: 10, wait: 500 });
  queue.pause(60_000);
  await expect(queue.enter(soon())).rejects.toMatchObject({
    code: 'rate_limited',
    retryAfter: 60,
  });
});

it('refuses at once who comes behind more than can be let out in time', async () => {
  vi.useFakeTimers();
  const ceiling = { points: 2, duration: 1, count: async () => 500 };
  const queue = createServiceQueue(ceiling, { size: 200, wait: 3_000 });
  const deadline = new Deadline(60_000, nobody);
  const enter = (): Promise<unknown> => queue.enter(deadline).catch((refused: unknown) => refused);
  const settled: unknown[] = [];
  for (let place = 0; place < 10; place += 1) {
    void enter().then((refused) => settled.push(refused));
    await vi.advanceTimersByTimeAsync(0);
  }
  // Two a second, so six in three seconds, and one that comes to be the seventh.
  expect(settled).toHaveLength(3);
  expect(settled[0]).toMatchObject({ code: 'rate_limited', retryAfter: 4 });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(settled).toHaveLength(10);
  deadline.clear();
  vi.useRealTimers();
});

it('goes on where the clock is set back', async () => {
  vi.useFakeTimers();
  const ceiling = createServiceCeiling({ points: 18, duration: 1 }, () => undefined);
  const queue = createServiceQueue(ceiling, { size: 20, wait: 3_000 });
  await queue.enter(soon());
  vi.setSystemTime(Date.now() - 3_600_000);
  const next = queue.enter(soon());
  await vi.advanceTimersByTimeAsync(200);
  vi.useRealTimers();
  await next;
});

it('keeps no timer that nobody waits for', async () => {
  vi.useFakeTimers();
  const queue = createServiceQueue(
    { points: 1, duration: 1, count: async () => 60_000 },
    { size: 10, wait: 100 },
  );
  const deadline = soon();
  const refused = expect(queue.enter(deadline)).rejects.toMatchObject({ code: 'rate_limited' });
  await vi.advanceTimersByTimeAsync(100);
  await refused;
  deadline.clear();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** How many come at the most in the time that starts with one of them. */
function mostWithin(span: number, times: readonly number[]): number {
  return Math.max(
    ...times.map((from) => times.filter((at) => at >= from && at < from + span).length),
  );
}

describe('under a storm', () => {
  const window = { points: 18, duration: 1 };
  const shared = new RateLimiterMemory(window);
  it.each([
    ['one process', [window]],
    ['two processes with one limiter', [shared, shared]],
    ['two processes with one limiter that is down', [{ ...window, ...down }]],
  ])('stays within what the service takes: %s', async (_, limits) => {
    vi.useFakeTimers();
    const service = createRateLimits();
    const refused: number[] = [];
    const times: number[] = [];
    const storm = limits.map(async (limit) => {
      const ceiling = createServiceCeiling(limit, () => undefined);
      const queue = createServiceQueue(ceiling, { size: 1_000, wait: 60_000 });
      // Some alone first, so that windows do not start with the storm.
      const enter = async (): Promise<void> => {
        await queue.enter(new Deadline(60_000, nobody));
        times.push(Date.now());
        if (service(new Date().toUTCString(), Date.now())) refused.push(Date.now());
      };
      await enter();
      await new Promise((resolve) => setTimeout(resolve, 900));
      await Promise.all(Array.from({ length: 400 / limits.length }, enter));
    });
    await vi.advanceTimersByTimeAsync(40_000);
    await Promise.all(storm);
    vi.useRealTimers();
    expect(refused).toEqual([]);
    expect(mostWithin(1_000, times)).toBeLessThanOrEqual(20);
    // And it is no slower than it has to be.
    expect(Number(times.at(-1)) - Number(times[0])).toBeLessThan((400 / 18) * 1.1 * 1_000 + 1_000);
  });
});
