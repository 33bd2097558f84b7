import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { prepareCall } from '../../src/client/prepareCall.js';
import { useFloatingHold } from '../../src/index.js';
import { createServerClock } from '../../src/time/createServerClock.js';
import { renderWithStack } from '../support/renderWithStack.js';
import { seatOnServer } from '../support/seatOnServer.js';

// A host whose session has ended gives no headers.

function noSession(): never {
  throw new Error('no session');
}

describe('where the host has no headers to give,', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['throws', noSession],
    ['rejects', () => Promise.reject(new Error('no session'))],
  ])('nothing waits for them any more once it %s', async (_, headers) => {
    vi.useFakeTimers();
    const connection = { endpoint: '/api', headers, fetch, clock: createServerClock() };
    await expect(prepareCall(connection, 'borrow')).rejects.toThrow('no session');
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['throws', noSession],
    ['rejects', () => Promise.reject(new Error('no session'))],
  ])('a page that closes returns its seat with the ones before, if it %s', async (_, fail) => {
    const headers = vi.fn<() => HeadersInit | Promise<HeadersInit>>(() => ({ 'X-Session': 'one' }));
    const { result, stack } = await renderWithStack(
      () => useFloatingHold({ releaseOnLeave: true }),
      { headers },
    );
    await waitFor(() => expect(result.current.hold.state).toBe('kept'));
    headers.mockImplementation(fail);
    act(() => void dispatchEvent(new Event('pagehide')));
    await waitFor(() => expect(seatOnServer(stack)).toBeNull());
  });
});
