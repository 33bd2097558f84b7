import { QueryClient } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { FloatingLicenseProvider } from '../../src/client/FloatingLicenseProvider.js';
import { useFloatingBorrow } from '../../src/hooks/useFloatingBorrow.js';
import { useFloatingSeat } from '../../src/hooks/useFloatingSeat.js';
import type { TestStack } from '../../src/testing/index.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';
import type { RenderWithStackOptions } from '../support/renderWithStack.js';
import { isAction } from '../support/isAction.js';
import { renderWithStack } from '../support/renderWithStack.js';
import { seatOnServer } from '../support/seatOnServer.js';

/** A stack whose proxy lets in whoever brings a token, and notes the tokens. */
async function createTokenStack(): Promise<{ stack: TestStack; tokens: (string | null)[] }> {
  const tokens: (string | null)[] = [];
  const plain = await createActivatedStack();
  const [license] = plain.emulator.licenses;
  const stack = await createActivatedStack({
    proxy: {
      identify: (request) => {
        tokens.push(request.headers.get('x-session'));
        return { licenseKey: license?.licenseKey ?? '' };
      },
    },
  });
  tokens.length = 0;
  return { stack, tokens };
}

describe('FloatingLicenseProvider', () => {
  it('uses the query client that it is handed, without a QueryClientProvider', async () => {
    const stack = await createActivatedStack();
    const queryClient = new QueryClient();
    const wrapper = ({ children }: { children: ReactNode }): ReactElement => (
      <StrictMode>
        <FloatingLicenseProvider
          endpoint="/api/license"
          hardwareId={device}
          fetch={stack.fetch}
          queryClient={queryClient}
        >
          {children}
        </FloatingLicenseProvider>
      </StrictMode>
    );
    const { result } = renderHook(
      () => ({ borrow: useFloatingBorrow(), seat: useFloatingSeat().seat }),
      { wrapper },
    );
    const seat = await result.current.borrow.mutateAsync({ until: null });
    await vi.waitFor(() => expect(result.current.seat).toEqual(seat));
    expect(queryClient.getMutationCache().getAll()).toHaveLength(1);
  });

  it.each([
    ['locale', { locale: 'en_GB' }, 'locale="en_GB" cannot be read. It takes a BCP 47 tag'],
    ['an empty locale', { locale: '' }, 'locale="" cannot be read'],
    ['messages', { messages: { locale: 'de_DE' } }, 'messages.locale="de_DE" cannot be read'],
    ['timeZone', { timeZone: 'Berlin' }, 'timeZone="Berlin" cannot be read. It takes an IANA name'],
    ['an empty timeZone', { timeZone: '' }, 'timeZone="" cannot be read'],
  ])('names the setting that cannot be read: %s', (_, settings, message) => {
    const page = (
      <FloatingLicenseProvider endpoint="/" queryClient={new QueryClient()} {...settings} />
    );
    expect(() => renderToString(page)).toThrow(message);
  });

  it.each([
    ['an object', { 'X-Session': 'one' }],
    ['a list', [['X-Session', 'one']] satisfies HeadersInit],
    ['a Headers', new Headers({ 'X-Session': 'one' })],
    ['a function', () => ({ 'X-Session': 'one' })],
    ['a promise', () => Promise.resolve(new Headers({ 'X-Session': 'one' }))],
  ])('sends the headers that it is given as %s', async (_, headers) => {
    const { stack, tokens } = await createTokenStack();
    const { result } = await renderWithStack(() => useFloatingBorrow(), { stack, headers });
    await result.current.mutateAsync({ until: null });
    expect(tokens).toEqual(['one']);
  });

  it('always takes the newest headers', async () => {
    const { stack, tokens } = await createTokenStack();
    const options: RenderWithStackOptions = { stack, headers: { 'X-Session': 'one' } };
    const { result, rerender } = await renderWithStack(() => useFloatingBorrow(), options);
    const { mutateAsync } = result.current;
    await mutateAsync({ until: null });
    options.headers = () => ({ 'X-Session': 'two' });
    rerender();
    await mutateAsync({ until: null });
    expect(tokens).toEqual(['one', 'two']);
  });

  it('always takes the newest fetch, and keeps the seat', async () => {
    const [old, recent] = await Promise.all([createActivatedStack(), createActivatedStack()]);
    const options: RenderWithStackOptions = { fetch: old.fetch };
    const { result, rerender } = await renderWithStack(
      () => ({ borrow: useFloatingBorrow(), seat: useFloatingSeat().seat }),
      options,
    );
    const { mutateAsync } = result.current.borrow;
    await mutateAsync({ until: null });
    options.fetch = recent.fetch;
    rerender();
    await vi.waitFor(() => expect(result.current.seat.state).toBe('borrowed'));
    expect(seatOnServer(recent)).toBeNull();
    await mutateAsync({ until: null });
    expect(seatOnServer(recent)).not.toBeNull();
  });

  it("uses the page's fetch where it is given none", async () => {
    const stack = await createActivatedStack();
    vi.stubGlobal('fetch', stack.fetch);
    const { result } = await renderWithStack(() => useFloatingBorrow(), { fetch: undefined });
    await result.current.mutateAsync({ until: null });
    expect(seatOnServer(stack)).not.toBeNull();
    vi.unstubAllGlobals();
  });

  it.each(['/api/license', '/api/license/', 'http://localhost:3000/deep/api/license'])(
    'finds the proxy at %s',
    async (endpoint) => {
      const stack = await createActivatedStack();
      const paths: string[] = [];
      const fetch: typeof globalThis.fetch = (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        if (isAction(input, init)) paths.push(url.pathname);
        return stack.fetch(input, init);
      };
      const { result } = await renderWithStack(() => useFloatingBorrow(), { endpoint, fetch });
      await result.current.mutateAsync({ until: null });
      expect(paths).toEqual([expect.stringMatching(/\/api\/license\/borrow$/)]);
    },
  );

  it('takes an endpoint with a slash at its end for the same, with the same seat', async () => {
    const stack = await createActivatedStack();
    const { result, queryClient } = await renderWithStack(
      () => ({ borrow: useFloatingBorrow(), slashed: useFloatingSeat().seat }),
      { stack, endpoint: '/api/license/' },
    );
    await result.current.borrow.mutateAsync({ until: null });
    const plain = await renderWithStack(useFloatingSeat, { stack, queryClient });
    await vi.waitFor(() => expect(plain.result.current.seat.state).toBe('borrowed'));
    expect(queryClient.getQueryCache().getAll()).toHaveLength(1);
    expect(Object.keys(localStorage)).toEqual([expect.stringContaining(':/api/license::')]);
  });

  it('takes a change of person for what it is: another seat', async () => {
    const options: RenderWithStackOptions = { scope: 'ada' };
    const { result, rerender } = await renderWithStack(
      () => ({ borrow: useFloatingBorrow(), seat: useFloatingSeat().seat }),
      options,
    );
    await result.current.borrow.mutateAsync({ until: null });
    await vi.waitFor(() => expect(result.current.seat.state).toBe('borrowed'));
    options.scope = 'bob';
    rerender();
    await vi.waitFor(() => expect(result.current.seat).toEqual({ state: 'unknown' }));
  });
});
