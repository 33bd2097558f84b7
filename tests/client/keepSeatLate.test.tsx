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
import { activateDevice } from '../support/activateDevice.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';
import type { RenderedWithStack } from '../support/renderWithStack.js';
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
  // A device for each: what a test before left under way writes elsewhere.
  let count = 0;
  let hardwareId = '';
  const open = async (): Promise<TestStack> => {
    const stack = await createActivatedStack();
    await activateDevice(stack, hardwareId);
    await renderWithStack(() => useFloatingHold(), { stack, hardwareId });
    return stack;
  };
  beforeEach(() => {
    count += 1;
    hardwareId = `${device}-${count}`;
    Object.assign(chunk, { isThere: false, failures: 0 });
    vi.useFakeTimers({
      toFake: ['setInterval', 'clearInterval', 'performance'],
      shouldAdvanceTime: true,
    });
    const known = { state: 'held', renewBy: Date.now() + 60_000 };
    const hold = { wish: 'take', dueAt: Date.now() - 1_000 };
    remember(`seat:/api/license::${hardwareId}`, { hardwareId, known, hold, clockOffset: 0 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('begins when there is a network again', async () => {
    const stack = await open();
    await waitFor(() => expect(chunk.failures).toBeGreaterThan(0));
    chunk.isThere = true;
    act(() => void dispatchEvent(new Event('online')));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    await waitFor(() => expect(checksOf(stack)).toBe(1));
  });

  it('begins by itself after a few seconds', async () => {
    const stack = await open();
    await waitFor(() => expect(chunk.failures).toBeGreaterThan(0));
    chunk.isThere = true;
    await act(() => vi.advanceTimersByTimeAsync(11_000));
    await waitFor(() => expect(checksOf(stack)).toBe(1));
  });
});

describe('a seat that is asked for where the chunk failed to load', () => {
  // A device of its own: what a test before left under way writes elsewhere.
  const hardwareId = 'device-that-is-late';
  const open = async (): Promise<RenderedWithStack<ReturnType<typeof useFloatingHold>>> => {
    const stack = await createActivatedStack();
    await activateDevice(stack, hardwareId);
    return renderWithStack(() => useFloatingHold({ automatic: false }), { stack, hardwareId });
  };
  beforeEach(() => {
    Object.assign(chunk, { isThere: false, failures: 0 });
    vi.useFakeTimers({
      toFake: ['Date', 'setInterval', 'clearInterval', 'performance'],
      shouldAdvanceTime: true,
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is out of reach, and taken by itself after a few seconds', async () => {
    const { result, stack } = await open();
    act(result.current.take);
    await waitFor(() => expect(result.current.hold.state).toBe('unreachable'));
    expect(result.current.hold).toMatchObject({
      error: { code: 'network_error', action: 'check', outcome: 'refused' },
    });
    chunk.isThere = true;
    await act(() => vi.advanceTimersByTimeAsync(11_000));
    await waitFor(() => expect(result.current.hold.state).toBe('kept'));
    expect(checksOf(stack)).toBe(1);
  });

  it('is taken at once when there is a network again', async () => {
    const { result } = await open();
    act(result.current.take);
    await waitFor(() => expect(result.current.hold.state).toBe('unreachable'));
    chunk.isThere = true;
    act(() => void dispatchEvent(new Event('online')));
    await waitFor(() => expect(result.current.hold.state).toBe('kept'));
  });

  it('stays out of reach as long as nothing can be loaded', async () => {
    const { result } = await open();
    act(result.current.take);
    await waitFor(() => expect(result.current.hold.state).toBe('unreachable'));
    const { hold } = result.current;
    await act(() => vi.advanceTimersByTimeAsync(11_000));
    await waitFor(() => expect(result.current.hold).not.toBe(hold));
    expect(result.current.hold.state).toBe('unreachable');
  });

  it('is taken no more by whoever stopped it meanwhile', async () => {
    const { result, stack } = await open();
    act(result.current.take);
    await waitFor(() => expect(result.current.hold.state).toBe('unreachable'));
    act(result.current.stop);
    expect(result.current.hold.state).toBe('off');
    chunk.isThere = true;
    await act(() => vi.advanceTimersByTimeAsync(11_000));
    await waitFor(() => expect(result.current.seat.state).toBe('unknown'));
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(result.current.hold.state).toBe('off');
    expect(checksOf(stack)).toBe(0);
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
