import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useDeviceRecovery, useFloatingBorrow, useFloatingSeat } from '../../src/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { activateDevice } from '../support/activateDevice.js';
import { clientOf } from '../support/clientOf.js';
import { device } from '../support/createActivatedStack.js';
import { renderWithStack } from '../support/renderWithStack.js';
import { remember } from '../seat-life/browserMemory.js';

describe('a device that the licence does not know', () => {
  it('is unknown no longer once it has a seat, as by another tab', async () => {
    const stack = await createTestStack();
    const { result } = await renderWithStack(
      () => ({
        recovery: useDeviceRecovery(),
        borrow: useFloatingBorrow(),
        seat: useFloatingSeat().seat,
      }),
      { stack },
    );
    act(() => result.current.borrow.mutate({ until: null }));
    await waitFor(() => expect(result.current.recovery.isUnknown).toBe(true));

    await activateDevice(stack, device);
    await act(() => clientOf(stack, device).borrow(null));
    await waitFor(() => expect(result.current.seat.state).toBe('borrowed'));
    expect(result.current.recovery.isUnknown).toBe(false);
  });

  it('is so no longer once it went back to an earlier id', async () => {
    const stack = await createTestStack();
    remember('hardware-id:', { id: 'unknown-id', earlier: ['earlier-id'] });
    const { result } = await renderWithStack(
      () => {
        const recovery = useDeviceRecovery();
        // As a borrow form does.
        const borrow = useFloatingBorrow({ onMutate: () => recovery.device?.id });
        return { recovery, borrow };
      },
      { stack, hardwareId: undefined },
    );
    await waitFor(() => expect(result.current.recovery.device?.id).toBe('unknown-id'));
    act(() => result.current.borrow.mutate({ until: null }));
    await waitFor(() => expect(result.current.recovery.isUnknown).toBe(true));

    act(() => void result.current.recovery.restore('earlier-id'));
    await waitFor(() => expect(result.current.recovery.device?.id).toBe('earlier-id'));
    expect(result.current.recovery.isUnknown).toBe(false);
  });

  it('is so for whoever notes down something else with a borrow', async () => {
    const stack = await createTestStack();
    const { result } = await renderWithStack(
      () => ({
        recovery: useDeviceRecovery(),
        borrow: useFloatingBorrow({ onMutate: () => 'toast-1' }),
      }),
      { stack },
    );
    act(() => result.current.borrow.mutate({ until: null }));
    await waitFor(() => expect(result.current.recovery.isUnknown).toBe(true));
  });
});
