import { describe, expect, it, vi } from 'vitest';
import type { BorrowVariables } from '../../src/hooks/floatingBorrowOptions.js';
import { useFloatingBorrow } from '../../src/hooks/useFloatingBorrow.js';
import { useFloatingSeat } from '../../src/hooks/useFloatingSeat.js';
import type { SeatMutationSettings } from '../../src/hooks/seatMutationOptions.js';
import { isFloatingLicenseError } from '../../src/protocol/index.js';
import type { FaultName } from '../../src/testing/index.js';
import { createActivatedStack } from '../support/createActivatedStack.js';
import type { RenderedWithStack, RenderWithStackOptions } from '../support/renderWithStack.js';
import { isAction } from '../support/isAction.js';
import { renderWithStack } from '../support/renderWithStack.js';
import { seatOnServer } from '../support/seatOnServer.js';

const hour = 3_600_000;
/** A date that the wire can say: it counts seconds. */
const inOneHour = new Date(Math.ceil(Date.now() / 1000) * 1000 + hour);

interface Subject {
  borrow: ReturnType<typeof useFloatingBorrow>;
  seat: ReturnType<typeof useFloatingSeat>['seat'];
}

const render = (
  options?: RenderWithStackOptions,
  settings?: SeatMutationSettings<BorrowVariables, unknown>,
): Promise<RenderedWithStack<Subject>> =>
  renderWithStack(
    () => ({ borrow: useFloatingBorrow(settings), seat: useFloatingSeat().seat }),
    options,
  );

describe('useFloatingBorrow', () => {
  it('borrows until a date', async () => {
    const { result, stack } = await render();
    const granted = await result.current.borrow.mutateAsync({ until: inOneHour });
    expect(granted).toMatchObject({ state: 'borrowed', until: inOneHour });
    await vi.waitFor(() => {
      expect(result.current.borrow.data).toEqual(granted);
      expect(result.current.seat).toEqual(granted);
    });
    expect(seatOnServer(stack)).toBe(inOneHour.toISOString());
  });

  it('borrows for as long as the licence allows', async () => {
    const { result, stack } = await render();
    const granted = await result.current.borrow.mutateAsync({ until: null });
    const until = granted.state === 'borrowed' ? granted.until.toISOString() : undefined;
    expect(until).toBe(seatOnServer(stack));
    expect(Date.parse(until ?? '') - Date.now()).toBeGreaterThan(719 * hour);
  });

  it('extends when it borrows again', async () => {
    const { result, stack } = await render();
    await result.current.borrow.mutateAsync({ until: inOneHour });
    const later = new Date(inOneHour.getTime() + 8 * hour);
    await result.current.borrow.mutateAsync({ until: later });
    await vi.waitFor(() => expect(result.current.seat).toMatchObject({ until: later }));
    expect(stack.state().licenses[0]?.inUse).toBe(1);
  });

  it.each(['user', 'sso'])('borrows for someone signed in by %s', async (license) => {
    const stack = await createActivatedStack({ license });
    const { result } = await render({ stack });
    await result.current.borrow.mutateAsync({ until: inOneHour });
    expect(seatOnServer(stack)).toBe(inOneHour.toISOString());
  });

  it.each([
    ['the switch', { emulator: { switches: { zonelessDates: true } } }],
    ['no switch', {}],
  ])('takes the granted date for UTC: dates without a zone by %s', async (_, options) => {
    const { result } = await render({ stack: await createActivatedStack(options) });
    const granted = await result.current.borrow.mutateAsync({ until: inOneHour });
    expect(granted).toMatchObject({ until: inOneHour });
  });

  it('gives a typed error that says whose it is and what helps', async () => {
    const stack = await createActivatedStack();
    stack.seats.fill();
    const { result } = await render({ stack });
    result.current.borrow.mutate({ until: inOneHour });
    await vi.waitFor(() => expect(result.current.borrow.isError).toBe(true));
    const { error } = result.current.borrow;
    expect(isFloatingLicenseError(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'floating_not_available',
      action: 'borrow',
      status: 400,
      outcome: 'refused',
      audience: 'user',
      remedy: 'retry',
    });
    expect(result.current.seat).toEqual({ state: 'none' });
    result.current.borrow.reset();
    await vi.waitFor(() => expect(result.current.borrow.error).toBeNull());
  });

  // What no type has kept away, too: a misspelt `until` would come to mean the longest.
  it.each([
    ['an invalid Date', new Date(Number.NaN), '"Invalid Date" is neither'],
    ['a text', '2026-11-27T18:00:00Z', '"2026-11-27T18:00:00Z" is neither'],
    ['nothing', undefined, '{ until } with a Date to come'],
    ['the end of time', new Date(8.64e15), 'Sep 13 275760'],
    ['a Date before 1970', new Date(-1), '19'],
  ])('refuses %s without asking anybody', async (_, until, message) => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const { result } = await render({ fetch });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a host without types gives
    result.current.borrow.mutate({ until } as BorrowVariables);
    await vi.waitFor(() => {
      expect(result.current.borrow.error).toMatchObject({
        code: 'borrow_until_not_valid',
        field: 'borrowed_until',
        outcome: 'refused',
        message: expect.stringContaining(message),
      });
    });
    const posted = fetch.mock.calls.filter((request) => isAction(...request));
    expect(posted).toEqual([]);
    await vi.waitFor(() => expect(Object.keys(localStorage)).toHaveLength(1));
    expect(JSON.stringify(Object.values(localStorage))).not.toContain('pending');
    expect(result.current.seat).toEqual({ state: 'unknown' });
  });

  it('says for how long to wait where the server does', async () => {
    const { result, stack } = await render();
    stack.fail.next('rate-limited', 'rate-limited-retry-after');
    const borrow = (): Promise<unknown> => result.current.borrow.mutateAsync({ until: null });
    await expect(borrow()).rejects.toMatchObject({ code: 'rate_limited', retryAfter: undefined });
    const refused = { code: 'rate_limited', retryAfter: 7, outcome: 'refused' };
    await expect(borrow()).rejects.toMatchObject(refused);
    // The service said so: until then the proxy asks it nothing.
    const sent = stack.requests().length;
    await expect(borrow()).rejects.toMatchObject(refused);
    expect(stack.requests()).toHaveLength(sent);
  });

  it('says that nobody is signed in', async () => {
    const { result, stack } = await render();
    stack.signOut();
    await expect(result.current.borrow.mutateAsync({ until: null })).rejects.toMatchObject({
      code: 'unauthenticated',
      remedy: 'sign-in',
    });
  });

  it("takes TanStack's own options, and calls back with all that TanStack tells", async () => {
    const stack = await createActivatedStack();
    const onMutate = vi.fn<(...heard: unknown[]) => string>(() => 'begun');
    const onSuccess = vi.fn<(...heard: unknown[]) => void>();
    const onError = vi.fn<(...heard: unknown[]) => void>();
    const onSettled = vi.fn<(...heard: unknown[]) => void>();
    const settings = { onMutate, onSuccess, onError, onSettled, meta: { from: 'a test' } };
    const { result, queryClient } = await render({ stack }, settings);
    const context = expect.objectContaining({
      client: queryClient,
      meta: { from: 'a test' },
      mutationKey: expect.arrayContaining(['floating-license', 'borrow']),
    });

    const variables = { until: inOneHour };
    const granted = await result.current.borrow.mutateAsync(variables);
    expect(onMutate.mock.calls).toEqual([[variables, context]]);
    expect(onSuccess.mock.calls).toEqual([[granted, variables, 'begun', context]]);
    expect(onSettled.mock.calls).toEqual([[granted, null, variables, 'begun', context]]);

    stack.license.disable();
    const failure: unknown = await result.current.borrow
      .mutateAsync(variables)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'license_not_enabled' });
    expect(onError.mock.calls).toEqual([[failure, variables, 'begun', context]]);
    expect(onSettled.mock.lastCall).toEqual([undefined, failure, variables, 'begun', context]);
  });

  describe.each([
    ['service and proxy', 'service_unavailable'],
    ['proxy and browser', 'network_error'],
  ] as const)('where the connection between %s drops', (leg, code) => {
    it.each([
      ['after the service acted', 'drop-after-commit', true],
      ['before the service acted', 'drop-before-commit', false],
    ] as const)('%s, trying again ends in the truth', async (_, fault, acted) => {
      const { result, stack } = await render();
      const faults = leg === 'service and proxy' ? stack.fail : stack.failInBrowser;
      faults.next(fault);
      result.current.borrow.mutate({ until: inOneHour });
      await vi.waitFor(() => {
        expect(result.current.borrow.error).toMatchObject({
          code,
          outcome: 'unknown',
          remedy: 'retry',
        });
        expect(result.current.seat).toEqual({
          state: 'unknown',
          lost: { action: 'borrow', until: inOneHour.getTime() },
        });
      });
      expect(seatOnServer(stack)).toBe(acted ? inOneHour.toISOString() : null);

      result.current.borrow.mutate({ until: inOneHour });
      await vi.waitFor(() => {
        expect(result.current.seat).toMatchObject({ state: 'borrowed', until: inOneHour });
      });
      expect(seatOnServer(stack)).toBe(inOneHour.toISOString());
      expect(stack.state().licenses[0]?.inUse).toBe(1);
    });
  });

  it('stays unsure over a refusal that says nothing about the seat', async () => {
    const { result, stack } = await render();
    stack.failInBrowser.next('drop-after-commit');
    await result.current.borrow.mutateAsync({ until: inOneHour }).catch(() => undefined);
    stack.signOut();
    await result.current.borrow.mutateAsync({ until: inOneHour }).catch(() => undefined);
    await vi.waitFor(() => {
      expect(result.current.borrow.error?.code).toBe('unauthenticated');
      expect(result.current.seat).toMatchObject({ state: 'unknown', lost: { action: 'borrow' } });
    });
  });

  it.each<[FaultName, string]>([
    ['html-502', 'service_unavailable'],
    ['empty-500', 'service_unavailable'],
    ['truncated-json', 'invalid_response'],
  ])('finds no answer in %s between browser and proxy: %s', async (fault, code) => {
    const { result, stack } = await render();
    stack.failInBrowser.next(fault);
    await expect(result.current.borrow.mutateAsync({ until: null })).rejects.toMatchObject({
      code,
      outcome: 'unknown',
    });
    await result.current.borrow.mutateAsync({ until: null });
    await vi.waitFor(() => expect(result.current.seat.state).toBe('borrowed'));
  });

  it.each<[FaultName, string]>([
    ['html-502', 'service_unavailable'],
    ['empty-500', 'service_unavailable'],
    ['truncated-json', 'invalid_response'],
    ['bad-signature', 'signature_invalid'],
    ['missing-signature', 'signature_invalid'],
  ])('finds no answer in %s between proxy and service: %s', async (fault, code) => {
    const { result, stack } = await render();
    stack.fail.next(fault);
    await expect(result.current.borrow.mutateAsync({ until: null })).rejects.toMatchObject({
      code,
      outcome: 'unknown',
    });
  });

  const page = '<!doctype html><title>Sign in to the guest network</title>';
  it.each([
    ['a page', page, 200, 'invalid_response'],
    ['nothing', '', 200, 'invalid_response'],
    ['no content', null, 204, 'invalid_response'],
    ['null', 'null', 200, 'invalid_response'],
    ['another shape', '{"ok":true}', 200, 'invalid_response'],
    ['no date granted', '{"borrowed_until":null}', 200, 'invalid_response'],
    ['a date that cannot be read', '{"borrowed_until":"soon"}', 200, 'invalid_response'],
    ['a page of a gateway', page, 503, 'service_unavailable'],
  ])('takes %s for no answer', async (_, body, status, code) => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response(body, { status }));
    const { result } = await render({ fetch });
    await expect(result.current.borrow.mutateAsync({ until: null })).rejects.toMatchObject({
      code,
      status,
      outcome: 'unknown',
    });
    await vi.waitFor(() => {
      expect(result.current.seat).toMatchObject({ state: 'unknown', lost: { action: 'borrow' } });
    });
  });

  it.each([
    ['a page of a gateway that refuses', page, 400, 'invalid_response'],
    ['a sign-in of the host’s own', page, 401, 'unauthenticated'],
    ['a gateway that forbids', page, 403, 'forbidden'],
    ['a gateway that is asked too often', page, 429, 'rate_limited'],
    ['a refusal without a code', '{"status":400,"message":"no"}', 400, 'invalid_response'],
  ])('takes %s for a refusal', async (_, body, status, code) => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response(body, { status }));
    const { result } = await render({ fetch });
    await expect(result.current.borrow.mutateAsync({ until: null })).rejects.toMatchObject({
      code,
      status,
      outcome: 'refused',
    });
    expect(result.current.seat).toEqual({ state: 'unknown' });
  });

  it('knows that nothing was sent where the host has no headers to give', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const { result } = await render({ fetch, headers: noHeaders });
    await expect(result.current.borrow.mutateAsync({ until: null })).rejects.toMatchObject({
      code: 'network_error',
      outcome: 'refused',
      cause: new Error('no token'),
    });
    expect(fetch).not.toHaveBeenCalled();
    expect(result.current.seat).toEqual({ state: 'unknown' });
  });

  it('gives up on an answer that takes too long', async () => {
    const { result, stack } = await render();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    stack.failInBrowser.next({ delay: 60_000 });
    const outcome = result.current.borrow.mutateAsync({ until: null }).catch((error) => error);
    // The answer's delay, and the patience with it: it is under way.
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(1));
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(5_000);
      expect(vi.getTimerCount()).toBeLessThan(2);
    });
    vi.useRealTimers();
    expect(await outcome).toMatchObject({ code: 'timeout', outcome: 'unknown' });
  });

  it('gives up, and gives the next its turn, where the fetch of the host takes no notice', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => new Promise(() => undefined));
    const { result, stack } = await render({ fetch });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const outcome = result.current.borrow.mutateAsync({ until: null }).catch((error) => error);
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));
    await vi.advanceTimersByTimeAsync(15_000);
    vi.useRealTimers();
    expect(await outcome).toMatchObject({ code: 'timeout', outcome: 'unknown' });
    fetch.mockImplementation(stack.fetch);
    const seat = await result.current.borrow.mutateAsync({ until: null });
    expect(seat).toMatchObject({ state: 'borrowed' });
  });

  it('shows a code that it does not know as it is', async () => {
    const document = { status: 400, code: 'teapot', message: 'Short and stout' };
    const fetch = (): Promise<Response> =>
      Promise.resolve(Response.json(document, { status: document.status }));
    const { result } = await render({ fetch });
    await expect(result.current.borrow.mutateAsync({ until: null })).rejects.toMatchObject({
      code: 'teapot',
      message: 'Short and stout',
      outcome: 'refused',
      remedy: 'contact',
    });
  });
});

function noHeaders(): Promise<HeadersInit> {
  return Promise.reject(new Error('no token'));
}
