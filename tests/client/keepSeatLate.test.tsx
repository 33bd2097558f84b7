import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  useFloatingClient,
  useFloatingHold,
  useFloatingSeat,
  useHardwareId,
  usePrivateWindow,
} from '../../src/index.js';
import type { TestStack } from '../../src/testing/index.js';
import { device } from '../support/createActivatedStack.js';
import { renderWithStack } from '../support/renderWithStack.js';
import { remember } from '../seat-life/browserMemory.js';

// What keeps a seat comes in a chunk of its own, which may fail to load.

const chunk = vi.hoisted(() => ({ isThere: false, failures: 0 }));

vi.mock(import('../../src/client/openSeat.js'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    openSeat: (...given) => {
      if (chunk.isThere) return original.openSeat(...given);
      chunk.failures += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    },
  };
});

const checksOf = (stack: TestStack): number =>
  stack.requests().filter(({ path }) => path.endsWith('/check_license')).length;

const useDevice = (): {
  device: ReturnType<typeof useHardwareId>;
  seat: ReturnType<typeof useFloatingSeat>;
  client: ReturnType<typeof useFloatingClient>;
  isPrivate: boolean;
} => ({
  device: useHardwareId(),
  seat: useFloatingSeat(),
  client: useFloatingClient(),
  isPrivate: usePrivateWindow(),
});

describe('keeping a seat that an earlier page held, where the chunk failed to load', () => {
  beforeEach(() => {
    Object.assign(chunk, { isThere: false, failures: 0 });
    vi.useFakeTimers({
      toFake: ['setInterval', 'clearInterval', 'performance'],
      shouldAdvanceTime: true,
    });
    const known = { state: 'held', renewBy: Date.now() + 60_000 };
    const hold = { wish: 'take', dueAt: Date.now() - 1_000 };
    remember(`seat:/api/license::${device}`, { hardwareId: device, known, hold, clockOffset: 0 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('begins when there is a network again', async () => {
    const { stack } = await renderWithStack(() => useFloatingHold());
    await waitFor(() => expect(chunk.failures).toBeGreaterThan(0));
    chunk.isThere = true;
    act(() => void dispatchEvent(new Event('online')));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    await waitFor(() => expect(checksOf(stack)).toBe(1));
  });

  it('begins by itself after a few seconds', async () => {
    const { stack } = await renderWithStack(() => useFloatingHold());
    await waitFor(() => expect(chunk.failures).toBeGreaterThan(0));
    chunk.isThere = true;
    await act(() => vi.advanceTimersByTimeAsync(11_000));
    await waitFor(() => expect(checksOf(stack)).toBe(1));
  });
});

describe('a page that the chunk did not reach', () => {
  beforeEach(() => {
    Object.assign(chunk, { isThere: false, failures: 0 });
  });

  it('knows its device as soon as there is a network', async () => {
    const { result, queryClient } = await renderWithStack(useDevice);
    await waitFor(() => expect(result.current.device.isError).toBe(true));
    await waitFor(() => expect(result.current.seat.isError).toBe(true));
    chunk.isThere = true;
    act(() => void dispatchEvent(new Event('offline')));
    act(() => void dispatchEvent(new Event('online')));
    await waitFor(() => expect(result.current.device.data?.id).toBe(device));
    await waitFor(() => expect(result.current.seat.data?.hardwareId).toBe(device));
    const key = [...result.current.client.keys.all, 'private-window'];
    await waitFor(() => expect(queryClient.getQueryData(key)).toBe(false));
  });

  it('knows its device once something else loaded it', async () => {
    const { result } = await renderWithStack(useDevice);
    await waitFor(() => expect(result.current.device.isError).toBe(true));
    chunk.isThere = true;
    await act(() => result.current.client.wish('stop'));
    await waitFor(() => expect(result.current.device.data?.id).toBe(device));
  });
});
