import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useDeviceRecovery, useFloatingBorrow, useFloatingSeat } from '../../src/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { activateDevice } from '../support/activateDevice.js';
import { clientOf } from '../support/clientOf.js';
import { device } from '../support/createActivatedStack.js';
import { renderWithStack } from '../support/renderWithStack.js';

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
});
