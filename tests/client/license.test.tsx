import { act, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useFloatingBorrow } from '../../src/hooks/useFloatingBorrow.js';
import { useFloatingSeat } from '../../src/hooks/useFloatingSeat.js';
import { createTestStack } from '../../src/testing/index.js';
import { device } from '../support/createActivatedStack.js';
import { renderWithStack } from '../support/renderWithStack.js';

const devices = [{ hardwareId: device }];
const licenses = [
  { shows: 'main', licenseKey: 'MAIN-0000-0000-0001', devices },
  { shows: 'spare', licenseKey: 'SPAR-E000-0000-0002', devices },
];
const useSubject = (): {
  seat: ReturnType<typeof useFloatingSeat>;
  borrow: ReturnType<typeof useFloatingBorrow>;
} => ({
  seat: useFloatingSeat(),
  borrow: useFloatingBorrow(),
});

it('names one of several licences, whose seats do not mix', async () => {
  const stack = await createTestStack({
    emulator: { licenses },
    license: 'main',
    proxy: { identify: () => licenses.map(({ shows: id, licenseKey }) => ({ id, licenseKey })) },
  });
  const main = await renderWithStack(useSubject, { stack, license: 'main' });
  const spare = await renderWithStack(useSubject, { stack, license: 'spare' });
  await act(() => spare.result.current.borrow.mutateAsync({ until: null }));
  await waitFor(() => expect(spare.result.current.seat.seat.state).toBe('borrowed'));
  expect(main.result.current.seat.seat.state).not.toBe('borrowed');
  expect(stack.state().licenses.map(({ inUse }) => inUse)).toEqual([0, 1]);
});

it('sends what the customer typed, and keeps it nowhere', async () => {
  const stack = await createTestStack({
    emulator: { licenses },
    license: 'main',
    signedIn: false,
    proxy: { browserCredentials: ['license-key'] },
  });
  const credentials = { license_key: 'SPAR-E000-0000-0002' };
  const { result, queryClient } = await renderWithStack(useSubject, { stack, credentials });
  await act(() => result.current.borrow.mutateAsync({ until: null }));
  expect(stack.state().licenses.map(({ inUse }) => inUse)).toEqual([0, 1]);
  const kept = JSON.stringify([
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey, state }) => [queryKey, state]),
    queryClient
      .getMutationCache()
      .getAll()
      .map(({ state }) => state),
  ]);
  expect(kept).toContain('borrowed');
  expect(kept).not.toContain('SPAR-E000');
});
