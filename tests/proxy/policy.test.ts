import { describe, expect, it, vi } from 'vitest';
import type { Authorize } from '../../src/proxy/index.js';
import { ask, createStack, hardware_id } from './askStack.js';
import { browserRequest, proxyBefore, signed } from './standIn.js';

const hours = (count: number): string =>
  new Date(Date.now() + count * 3_600_000).toISOString().replace(/\.\d+/, '');
const hoursFromNow = (date: unknown): number => (Date.parse(String(date)) - Date.now()) / 3_600_000;
/** A stack whose service answers some calls otherwise: by their number. */
async function stackBut(
  otherwise: (call: number) => Response | undefined,
  authorize?: Authorize,
): ReturnType<typeof createStack> {
  let calls = 0;
  const stack: Awaited<ReturnType<typeof createStack>> = await createStack({
    proxy: {
      policy: { maxBorrow: 10 },
      authorize,
      fetch: async (request) => otherwise((calls += 1)) ?? stack.emulator.fetch(request),
    },
  });
  stack.license.set({ maxBorrowTime: 5 });
  return stack;
}
const slots = (stack: Awaited<ReturnType<typeof createStack>>): unknown =>
  stack.state().licenses[0]?.inUse;

describe('policy.maxBorrow', () => {
  it.each([hours(100), null])('clamps %s', async (borrowed_until) => {
    const stack = await createStack({ proxy: { policy: { maxBorrow: 48 } } });
    const answer = await ask(stack, 'borrow', { borrowed_until });
    expect(answer).toMatchObject({ status: 200, max_borrow_time: 48 });
    expect(hoursFromNow(answer['borrowed_until'])).toBeCloseTo(48, 1);
    expect(stack.events.at(-1)).toMatchObject({
      until: new Date(String(answer['borrowed_until'])),
    });
  });

  it('refuses where it is told to, before the service is asked', async () => {
    const policy = { maxBorrow: 48, beyond: 'refuse' } as const;
    const stack = await createStack({ proxy: { policy } });
    expect(await ask(stack, 'borrow', { borrowed_until: hours(49) })).toMatchObject({
      status: 400,
      code: 'borrow_until_not_valid',
      field: 'borrowed_until',
    });
    expect(stack.requests()).toHaveLength(0);
    expect(await ask(stack, 'borrow', { borrowed_until: hours(47) })).toMatchObject({
      status: 200,
    });
    expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
  });

  it('grants what the licence allows where that is less', async () => {
    const stack = await createStack({ proxy: { policy: { maxBorrow: 1000 } } });
    stack.license.set({ maxBorrowTime: 24 });
    const answer = await ask(stack, 'borrow');
    expect(answer).toMatchObject({ status: 200, max_borrow_time: 24 });
    expect(hoursFromNow(answer['borrowed_until'])).toBeCloseTo(24, 1);
    expect(await ask(stack, 'borrow', { borrowed_until: hours(30) })).toMatchObject({
      code: 'borrow_until_not_valid',
    });
  });

  it('grants no longer than the policy because the service refuses its date', async () => {
    const stack = await createStack({
      emulator: { switches: { shortening: false } },
      proxy: { policy: { maxBorrow: 24 } },
    });
    const name = stack.emulator.licenses[0]?.licenseKey ?? '';
    const generous = await createStack({
      proxy: { fetch: stack.emulator.fetch, identify: () => ({ licenseKey: name }) },
    });
    const borrowed_until = hours(200);
    expect(await ask(generous, 'borrow', { borrowed_until })).toMatchObject({ status: 200 });
    expect(await ask(stack, 'borrow')).toMatchObject({ code: 'borrow_until_not_valid' });
    expect(stack.events.at(-1)).toMatchObject({ outcome: 'refused', attempts: 2 });
  });

  describe('where the licence allows less', () => {
    it('leaves the outcome open where the seat of the look is all that came of it', async () => {
      const headers = { 'Retry-After': '7' };
      const stack = await stackBut((call) =>
        call === 3 ? new Response(null, { status: 429, headers }) : undefined,
      );
      const answer = await ask(stack, 'borrow');
      expect(answer).toMatchObject({ status: 502, code: 'rate_limited', retryAfter: '7' });
      expect(answer).not.toHaveProperty('outcome');
      expect(slots(stack)).toBe(1);
      expect(stack.events.at(-1)).toMatchObject({ outcome: 'unknown', attempts: 3 });
    });

    it('says that nothing happened where the look is refused', async () => {
      const stack = await stackBut((call) =>
        call === 2 ? new Response(null, { status: 429 }) : undefined,
      );
      expect(await ask(stack, 'borrow')).toMatchObject({
        status: 400,
        code: 'borrow_until_not_valid',
      });
      expect(slots(stack)).toBe(0);
    });

    it('leaves the outcome open where the answer to the look is lost', async () => {
      const stack = await stackBut((call) =>
        call === 2 ? new Response('', { status: 502 }) : undefined,
      );
      const answer = await ask(stack, 'borrow');
      expect(answer).toMatchObject({ status: 502, code: 'service_unavailable' });
      expect(answer).not.toHaveProperty('outcome');
    });

    it('takes no seat to look where authorize allows no check', async () => {
      const authorize = vi.fn<Authorize>(({ action }) => action !== 'check');
      const stack = await stackBut(() => undefined, authorize);
      expect(await ask(stack, 'borrow')).toMatchObject({ code: 'borrow_until_not_valid' });
      expect(authorize.mock.calls.map(([{ action }]) => action)).toEqual(['borrow', 'check']);
      expect(stack.requests()).toHaveLength(1);
      expect(await ask(stack, 'release', { held_only: true })).toMatchObject({ status: 403 });
      expect(stack.requests()).toHaveLength(1);
    });
  });

  it('tells of a service that grants more', async () => {
    const onEvent = vi.fn();
    const { proxy } = proxyBefore(() => signed('{"borrowed_until":"2098-01-01T00:00:00"}'), {
      policy: { maxBorrow: 24 },
      onEvent,
    });
    expect((await proxy.fetch(browserRequest('borrow'))).status).toBe(200);
    expect(onEvent.mock.calls[0]?.[0]).toMatchObject({ notice: 'policy-exceeded' });
  });
});

describe('authorize', () => {
  it('is asked with everything that it may go by', async () => {
    const authorize = vi.fn<Authorize>(() => true);
    const stack = await createStack({ proxy: { authorize, policy: { maxBorrow: 48 } } });
    await ask(stack, 'borrow', { borrowed_until: hours(72) });
    expect(authorize).toHaveBeenCalledExactlyOnceWith({
      action: 'borrow',
      identity: { licenseKey: 'PLAI-N000-0000-0001' },
      hardwareId: hardware_id,
      until: expect.any(Date),
      request: expect.any(Request),
    });
    expect(hoursFromNow(authorize.mock.calls[0]?.[0].until)).toBeCloseTo(48, 1);
  });

  it.each([
    [() => false, 403, 'not_permitted'],
    [async () => 'license_borrow_not_allowed', 403, 'license_borrow_not_allowed'],
    [() => Promise.reject(new Error('postgres://user:pw@db')), 500, 'internal_error'],
    // What plain JavaScript may answer.
    [() => JSON.parse('null'), 403, 'not_permitted'],
    [() => JSON.parse('{"allowed":true}'), 403, 'not_permitted'],
  ])('%s refuses, and nothing is sent', async (authorize, status, code) => {
    const stack = await createStack({ proxy: { authorize } });
    const answer = await ask(stack, 'borrow');
    expect(answer).toMatchObject({ status, code });
    expect(JSON.stringify(answer)).not.toContain('postgres');
    expect(stack.requests()).toHaveLength(0);
    expect(stack.events.at(-1)).toMatchObject({ outcome: 'refused', attempts: 0 });
  });
});
