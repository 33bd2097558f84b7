import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDeviceActivation, useFloatingHold } from '../../src/index.js';
import type { TestStack } from '../../src/testing/index.js';
import { renderWithStack } from '../support/renderWithStack.js';

const minute = 60_000;
const checksOf = (stack: TestStack): number =>
  stack.requests().filter(({ path }) => path.endsWith('/check_license')).length;
/** At once, as for a device that slept: what a check waits for must not take that long. */
const pass = (milliseconds: number): Promise<void> => {
  vi.setSystemTime(Date.now() + milliseconds);
  return act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));
};

describe('a seat that is kept while the page is', () => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  const turn = (state: DocumentVisibilityState): void => {
    visibility.mockReturnValue(state);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
  };

  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['Date', 'setInterval', 'clearInterval', 'performance'],
      shouldAdvanceTime: true,
    });
    visibility.mockReturnValue('visible');
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('visible is not renewed in a hidden page, and is at once when it is shown again', async () => {
    const { result, stack } = await renderWithStack(() => ({
      ...useFloatingHold({ holdOn: 'visible' }),
      activation: useDeviceActivation(),
    }));
    await waitFor(() => expect(result.current.hold.state).toBe('kept'));
    turn('hidden');
    await pass(11 * minute);
    // An activation takes its turn behind a check: what is under way has come to its end then.
    const settle = (): Promise<unknown> => act(() => result.current.activation.mutateAsync());
    await settle();
    expect(checksOf(stack)).toBe(1);
    turn('visible');
    await waitFor(() => expect(checksOf(stack)).toBe(2));
    turn('hidden');
    await settle();
    expect(result.current.hold.state).toBe('kept');
  });

  it('mounted is renewed in a hidden page too', async () => {
    const { result, stack } = await renderWithStack(() => useFloatingHold());
    await waitFor(() => expect(result.current.hold.state).toBe('kept'));
    turn('hidden');
    await pass(11 * minute);
    await waitFor(() => expect(checksOf(stack)).toBe(2));
  });
});
