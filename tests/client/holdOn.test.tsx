import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useFloatingHold } from '../../src/index.js';
import type { TestStack } from '../../src/testing/index.js';
import { renderWithStack } from '../support/renderWithStack.js';

const minute = 60_000;
const checksOf = (stack: TestStack): number =>
  stack.requests().filter(({ path }) => path.endsWith('/check_license')).length;
const pass = (milliseconds: number): Promise<void> =>
  act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));

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
    const { result, stack } = await renderWithStack(() => useFloatingHold({ holdOn: 'visible' }));
    await waitFor(() => expect(result.current.hold.state).toBe('kept'));
    turn('hidden');
    await pass(11 * minute);
    expect(checksOf(stack)).toBe(1);
    turn('visible');
    await waitFor(() => expect(checksOf(stack)).toBe(2));
    await waitFor(() => expect(result.current.hold.state).toBe('kept'));
  });

  it('mounted is renewed in a hidden page too', async () => {
    const { result, stack } = await renderWithStack(() => useFloatingHold());
    await waitFor(() => expect(result.current.hold.state).toBe('kept'));
    turn('hidden');
    await pass(11 * minute);
    await waitFor(() => expect(checksOf(stack)).toBe(2));
  });
});
