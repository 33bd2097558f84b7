import { describe, expect, it, vi } from 'vitest';
import { useDeviceActivation } from '../../src/hooks/useDeviceActivation.js';
import { useFloatingBorrow } from '../../src/hooks/useFloatingBorrow.js';
import { useFloatingSeat } from '../../src/hooks/useFloatingSeat.js';
import type { TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import type { RenderedWithStack } from '../support/renderWithStack.js';
import { renderWithStack } from '../support/renderWithStack.js';

interface Subject {
  activation: ReturnType<typeof useDeviceActivation>;
  borrow: ReturnType<typeof useFloatingBorrow>;
  query: ReturnType<typeof useFloatingSeat>;
}

const render = (
  stack: TestStack,
  settings?: Parameters<typeof useDeviceActivation>[0],
): Promise<RenderedWithStack<Subject>> =>
  renderWithStack(
    () => ({
      activation: useDeviceActivation(settings),
      borrow: useFloatingBorrow(),
      query: useFloatingSeat(),
    }),
    { stack },
  );

describe('useDeviceActivation', () => {
  it('is what helps a new browser, whose first borrow is refused', async () => {
    const { result, stack } = await render(await createTestStack());
    await expect(result.current.borrow.mutateAsync({ until: null })).rejects.toMatchObject({
      code: 'device_not_found',
      remedy: 'activate',
      outcome: 'refused',
    });
    const seat = await result.current.activation.mutateAsync();
    expect(seat).toEqual({ state: 'none', pool: { inUse: 0, total: 5 } });
    expect(stack.state().licenses[0]).toMatchObject({ inUse: 0, timesActivated: 1 });
    await result.current.borrow.mutateAsync({ until: null });
    await vi.waitFor(() => expect(result.current.query.seat.state).toBe('borrowed'));
  });

  it('learns what the licence allows', async () => {
    const { result, stack } = await render(await createTestStack({ license: 'borrow-off' }));
    await result.current.activation.mutateAsync();
    await vi.waitFor(() => expect(result.current.query.data?.canBorrow).toBe(false));
    stack.signIn('plain');
    await result.current.activation.mutateAsync();
    await vi.waitFor(() => {
      expect(result.current.query.data).toMatchObject({ canBorrow: true, maxBorrowHours: 720 });
    });
  });

  it('finds the seat that this device has still borrowed after its storage was cleared', async () => {
    const stack = await createTestStack();
    const before = await render(stack);
    await before.result.current.activation.mutateAsync();
    const granted = await before.result.current.borrow.mutateAsync({ until: null });
    before.unmount();
    localStorage.clear();

    const { result } = await render(stack);
    await result.current.activation.mutateAsync();
    const until = 'until' in granted ? granted.until : undefined;
    await vi.waitFor(() => expect(result.current.query.seat).toMatchObject({ until }));
  });

  it('says that the activations are used up', async () => {
    const { result } = await render(await createTestStack({ license: 'activations-used-up' }));
    await expect(result.current.activation.mutateAsync()).rejects.toMatchObject({
      code: 'license_activated_max_times',
      audience: 'licence-manager',
      action: 'activate',
    });
  });

  it('uses up one activation, also when its answer is lost and it is tried again', async () => {
    const { result, stack } = await render(await createTestStack());
    stack.failInBrowser.next('drop-after-commit');
    await expect(result.current.activation.mutateAsync()).rejects.toMatchObject({
      outcome: 'unknown',
      remedy: 'retry',
    });
    // The seat is not what was at stake.
    expect(result.current.query.seat).toEqual({ state: 'unknown' });
    await result.current.activation.mutateAsync();
    expect(stack.state().licenses[0]?.timesActivated).toBe(1);
  });

  it('calls back with all that TanStack tells', async () => {
    const onSuccess = vi.fn<(...heard: unknown[]) => void>();
    const { result, queryClient } = await render(await createTestStack(), { onSuccess });
    const seat = await result.current.activation.mutateAsync();
    const context = expect.objectContaining({ client: queryClient });
    expect(onSuccess.mock.calls).toEqual([[seat, undefined, undefined, context]]);
  });
});
