import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { subscribeToTicks } from '../../src/time/subscribeToTicks.js';

describe('subscribeToTicks', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('serves any number of listeners with one timer, and keeps none for nobody', () => {
    const listeners = Array.from({ length: 1_000 }, () => vi.fn<() => void>());
    expect(vi.getTimerCount()).toBe(0);
    const stops = listeners.map((listener) => subscribeToTicks(listener));
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(3_000);
    for (const listener of listeners) expect(listener).toHaveBeenCalledTimes(3);
    for (const stop of stops) stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on for the others when one stops', () => {
    const [stays, leaves] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const stopStaying = subscribeToTicks(stays);
    const stopLeaving = subscribeToTicks(leaves);
    stopLeaving();
    vi.advanceTimersByTime(1_000);
    expect(stays).toHaveBeenCalledOnce();
    expect(leaves).not.toHaveBeenCalled();
    stopStaying();
  });

  it('starts again after a pause', () => {
    const listener = vi.fn<() => void>();
    subscribeToTicks(listener)();
    const stop = subscribeToTicks(listener);
    vi.advanceTimersByTime(1_000);
    expect(listener).toHaveBeenCalledOnce();
    stop();
  });

  it('ticks at once when the page is shown again, and not after it stopped', () => {
    const listener = vi.fn<() => void>();
    const stop = subscribeToTicks(listener);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(listener).toHaveBeenCalledOnce();
    stop();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(listener).toHaveBeenCalledOnce();
  });
});
