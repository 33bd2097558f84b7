import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useRemainingTime } from '../../src/hooks/useRemainingTime.js';
import { renderWithStack } from '../support/renderWithStack.js';

const now = Date.UTC(2026, 10, 27, 18);
const second = 1_000;

describe('useRemainingTime', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('counts down to nothing, and not below', async () => {
    const until = new Date(now + 90 * second);
    const { result } = await renderWithStack(() => useRemainingTime(until));
    expect(result.current).toBe(120 * second);
    vi.advanceTimersByTime(31 * second);
    await vi.waitFor(() => expect(result.current).toBeLessThanOrEqual(59 * second));
    vi.advanceTimersByTime(120 * second);
    await vi.waitFor(() => expect(result.current).toBe(0));
  });

  it('has nothing to count without a date', async () => {
    const { result } = await renderWithStack(() => useRemainingTime(undefined));
    expect(result.current).toBeUndefined();
  });

  it('runs one timer for a page full of them, and none once they are gone', async () => {
    const timersBefore = vi.getTimerCount();
    const until = new Date(now + 3_600 * second);
    const useMany = (): (number | undefined)[] => {
      const [one, two, three] = [
        useRemainingTime(until),
        useRemainingTime(until),
        useRemainingTime(until),
      ];
      return [one, two, three];
    };
    const { unmount } = await renderWithStack(useMany);
    expect(vi.getTimerCount()).toBe(timersBefore + 1);
    unmount();
    expect(vi.getTimerCount()).toBe(timersBefore);
  });
});
