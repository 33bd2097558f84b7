import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchClock } from '../../src/time/watchClock.js';

const hour = 3_600_000;
let set = 0;

/** Somebody sets the clock: the page's own count knows nothing of it. */
function setClock(by: number): void {
  set += by;
  vi.setSystemTime(Date.now() + by);
}

describe('watchClock', () => {
  let stop: () => void;
  const onDoubt = vi.fn<() => void>();

  beforeEach(() => {
    set = 0;
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const start = Date.now();
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now() - set - start);
    onDoubt.mockClear();
    stop = watchClock(onDoubt);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('says nothing while time goes its way', () => {
    vi.advanceTimersByTime(hour);
    expect(onDoubt).not.toHaveBeenCalled();
  });

  it.each([-hour, -3_000, 3_000, hour])('hears that the clock was set by %i ms, once', (by) => {
    setClock(by);
    vi.advanceTimersByTime(10_000);
    expect(onDoubt).toHaveBeenCalledOnce();
  });

  it('lets a second pass, by which clocks are put right all the time', () => {
    setClock(1_000);
    vi.advanceTimersByTime(10_000);
    expect(onDoubt).not.toHaveBeenCalled();
  });

  it('hears that there is a network again', () => {
    dispatchEvent(new Event('online'));
    expect(onDoubt).toHaveBeenCalledOnce();
  });

  it('hears nothing any more once it is stopped', () => {
    stop();
    setClock(hour);
    dispatchEvent(new Event('online'));
    vi.advanceTimersByTime(10_000);
    expect(onDoubt).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
