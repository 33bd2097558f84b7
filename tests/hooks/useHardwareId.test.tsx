import { describe, expect, it, vi } from 'vitest';
import { useDeviceActivation } from '../../src/hooks/useDeviceActivation.js';
import { useFloatingSeat } from '../../src/hooks/useFloatingSeat.js';
import { useHardwareId } from '../../src/hooks/useHardwareId.js';
import { createTestStack } from '../../src/testing/index.js';
import { device } from '../support/createActivatedStack.js';
import { renderWithStack } from '../support/renderWithStack.js';

// FingerprintJS needs a real browser.
vi.mock('@fingerprintjs/fingerprintjs', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  load: () =>
    Promise.resolve({
      get: () => Promise.resolve({ components: { platform: { value: 'this browser' } } }),
    }),
}));

const own = { hardwareId: undefined };

describe('useHardwareId', () => {
  it('is the one that the host gives', async () => {
    const { result } = await renderWithStack(useHardwareId);
    expect(result.current.isPending).toBe(true);
    await vi.waitFor(() => expect(result.current.data).toEqual({ id: device, source: 'given' }));
  });

  it('is new on the first visit, stored on the next, and what the service hears', async () => {
    const stack = await createTestStack();
    const first = await renderWithStack(useHardwareId, { stack, ...own });
    await vi.waitFor(() => expect(first.result.current.data?.source).toBe('new'));
    const id = first.result.current.data?.id;
    first.unmount();

    const { result } = await renderWithStack(
      () => ({ device: useHardwareId(), activation: useDeviceActivation() }),
      { stack, ...own },
    );
    await vi.waitFor(() => {
      expect(result.current.device.data).toEqual({ id, source: 'stored' });
    });
    await result.current.activation.mutateAsync();
    expect(stack.requests()[0]?.fields).toMatchObject({ hardware_id: id });
  });

  it('is the same again with a scope, after the storage was cleared', async () => {
    const first = await renderWithStack(useHardwareId, { ...own, scope: 'ada' });
    await vi.waitFor(() => expect(first.result.current.data?.source).toBe('derived'));
    first.unmount();
    localStorage.clear();
    const { result } = await renderWithStack(useHardwareId, { ...own, scope: 'ada' });
    await vi.waitFor(() => expect(result.current.data).toEqual(first.result.current.data));
  });

  it('holds nothing while it is new, and nothing known once it was used before', async () => {
    const fresh = await renderWithStack(useFloatingSeat, own);
    await vi.waitFor(() => expect(fresh.result.current.seat).toEqual({ state: 'none' }));
    fresh.unmount();
    const derived = await renderWithStack(useFloatingSeat, { ...own, scope: 'ada' });
    await vi.waitFor(() => expect(derived.result.current.isSuccess).toBe(true));
    expect(derived.result.current.seat).toEqual({ state: 'unknown' });
  });
});
