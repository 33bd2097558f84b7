import { describe, expect, it, vi } from 'vitest';
import { useFloatingBorrow } from '../../src/hooks/useFloatingBorrow.js';
import { useFloatingSeat } from '../../src/hooks/useFloatingSeat.js';
import { renderWithStack } from '../support/renderWithStack.js';

const useSubject = () => ({ borrow: useFloatingBorrow(), seat: useFloatingSeat().seat });

describe('x', () => {
  it('borrows', async () => {
    const { result, stack } = await renderWithStack(useSubject);
    const seat = await result.current.borrow.mutateAsync({ until: null });
    expect(seat.state).toBe('borrowed');
    await vi.waitFor(() => expect(result.current.seat.state).toBe('borrowed'));
    stack.browserFaults.next({ delay: 60_000 });
  });
  it('times out', async () => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'Date', 'setInterval', 'clearInterval'],
    });
    const { result, stack } = await renderWithStack(useSubject);
    stack.browserFaults.next({ delay: 60_000 });
    result.current.borrow.mutate({ until: null });
    await vi.waitFor(() => expect(result.current.borrow.isPending).toBe(true));
    vi.advanceTimersByTime(16_000);
    await vi.waitFor(() => expect(result.current.borrow.error?.code).toBe('timeout'), {
      timeout: 3000,
    });
    vi.useRealTimers();
  });
});
