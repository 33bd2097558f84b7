import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createServerClock } from '../../src/time/createServerClock.js';

const now = Date.UTC(2026, 10, 27, 18);
const hour = 3_600_000;
/** The header of a server whose clock differs from the device's. */
const header = (difference: number): string => new Date(now + difference).toUTCString();

describe('createServerClock', () => {
  beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }));
  afterEach(() => vi.useRealTimers());

  it("is the device's before it heard of another", () => {
    const clock = createServerClock();
    expect([clock.now(), clock.offset()]).toEqual([now, 0]);
  });

  it.each([-1_000, 0, 1_000])('takes a difference of %d ms for noise', (difference) => {
    const clock = createServerClock();
    clock.observe(header(difference), 0);
    expect(clock.offset()).toBe(0);
  });

  it.each([3 * hour, -3 * hour, 60_000])('learns that a clock is %d ms off', (difference) => {
    const clock = createServerClock();
    clock.observe(header(difference), 0);
    // A header counts whole seconds, so half of one is what it is off on average.
    expect(Math.abs(clock.offset() - difference)).toBeLessThanOrEqual(500);
    expect(clock.now() - now).toBe(clock.offset());
  });

  it('counts from the middle of the way, so that a slow answer is no difference', () => {
    const clock = createServerClock();
    // Asked 20 seconds ago.
    clock.observe(header(-10_000), 20_000);
    expect(clock.offset()).toBe(0);
  });

  it('follows a clock that was put right', () => {
    const clock = createServerClock();
    clock.observe(header(3 * hour), 0);
    clock.observe(header(0), 0);
    expect(clock.offset()).toBe(0);
  });

  it.each([null, '', 'soon'])('learns nothing from the header %j', (text) => {
    const clock = createServerClock();
    clock.observe(header(hour), 0);
    const before = clock.offset();
    clock.observe(text, 0);
    expect(clock.offset()).toBe(before);
  });

  it('recalls what was heard on an earlier visit, or by another tab since', () => {
    const clock = createServerClock();
    clock.recall(0);
    clock.recall(2 * hour);
    expect(clock.offset()).toBe(2 * hour);
  });

  it('believes what it heard itself over what it recalls, until that is shared', () => {
    const clock = createServerClock();
    clock.observe(header(0), 0);
    clock.recall(2 * hour);
    expect(clock.offset()).toBe(0);
    expect(clock.share()).toBe(0);
    clock.recall(2 * hour);
    expect(clock.offset()).toBe(2 * hour);
  });
});
