import { expect, it, vi } from 'vitest';
import { Deadline, EndedError } from '../../src/proxy/Deadline.js';
import type { Counter } from '../../src/proxy/limits.js';
import { createCounter } from '../../src/proxy/limits.js';
import { createServiceQueue } from '../../src/proxy/serviceQueue.js';
import { createRateLimits } from '../../src/testing/rateLimits.js';

const nobody = { isGone: false, onGone: () => () => undefined };
const soon = (): Deadline => new Deadline(1_000, nobody);

/** A ceiling that opens after a number of tries. */
function ceilingAfter(tries: number): Counter {
  let left = tries;
  return {
    points: 1,
    duration: 1,
    count: async () => (left-- > 0 ? 1 : 0),
    giveBack: () => Promise.resolve(),
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
  const gone = new Deadline(1_000, { ...nobody, isGone: true });
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

it('stays within what the service takes under a storm: 200 in 10 seconds, 50 by Authorization', async () => {
  vi.useFakeTimers();
  const ceiling = createCounter('service', { points: 18, duration: 1 }, () => undefined);
  const queue = createServiceQueue(ceiling, { size: 1_000, wait: 60_000 });
  const service = createRateLimits();
  const refused: number[] = [];
  const times: number[] = [];
  const storm = Array.from({ length: 500 }, async () => {
    await queue.enter(new Deadline(60_000, nobody));
    times.push(Date.now());
    if (service(new Date().toUTCString(), Date.now())) refused.push(Date.now());
  });
  await vi.advanceTimersByTimeAsync(30_000);
  await Promise.all(storm);
  vi.useRealTimers();
  expect(refused).toEqual([]);
  // And it is no slower than it has to be.
  expect(Number(times.at(-1)) - Number(times[0])).toBeLessThan(29_000);
});
