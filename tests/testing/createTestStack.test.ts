import { describe, expect, it } from 'vitest';
import { createTestStack } from '../../src/testing/index.js';
import type { TestStack } from '../../src/testing/index.js';

const hardware_id = 'device-of-the-test';

async function send(
  { fetch }: Pick<TestStack, 'fetch'>,
  action: string,
  fields: object = {},
): Promise<{ status: number; json: Record<string, unknown> }> {
  const response = await fetch(`/api/floating/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ hardware_id, ...fields }),
  });
  const text = await response.text();
  const value: unknown = text === '' ? {} : JSON.parse(text);
  return { status: response.status, json: typeof value === 'object' ? { ...value } : {} };
}
const borrow = (stack: Pick<TestStack, 'fetch'>): ReturnType<typeof send> =>
  send(stack, 'borrow', { borrowed_until: null });

describe('createTestStack', () => {
  it('goes through the real proxy to the emulator and back', async () => {
    const stack = await createTestStack();
    expect((await borrow(stack)).json).toMatchObject({ code: 'device_not_found' });
    expect((await send(stack, 'activate')).status).toBe(200);
    const { json } = await borrow(stack);
    expect(json).toMatchObject({ borrowed_until: expect.any(String), max_borrow_time: 720 });
    expect(json).not.toHaveProperty('license_id');
    const { json: checked } = await send(stack, 'check');
    expect(JSON.stringify(checked)).not.toMatch(/customer|PLAI-N000/);
    expect((await send(stack, 'release')).status).toBeLessThan(300);
    expect(stack.state().licenses[0]?.inUse).toBe(0);
  });

  it.each(['user', 'sso'])('borrows and releases for %s', async (license) => {
    const stack = await createTestStack({ license });
    await send(stack, 'activate');
    expect((await borrow(stack)).status).toBe(200);
    expect((await send(stack, 'release')).status).toBeLessThan(300);
  });

  it('signs in and out', async () => {
    const stack = await createTestStack({ signedIn: false });
    expect((await borrow(stack)).json).toMatchObject({ code: 'unauthenticated' });
    stack.signIn('disabled');
    expect((await borrow(stack)).json).toMatchObject({ code: 'license_not_enabled' });
    stack.signOut();
    expect((await borrow(stack)).json).toMatchObject({ code: 'unauthenticated' });
    expect(() => stack.signIn('nobody')).toThrow(/"nobody"; there are: plain/);
  });

  it('follows the moved clock', async () => {
    const stack = await createTestStack();
    await send(stack, 'activate');
    stack.clock.advance('P100D');
    expect((await borrow(stack)).status).toBe(200);
  });

  it('has the controls of whoever is signed in', async () => {
    const stack = await createTestStack();
    await send(stack, 'activate');
    stack.seats.fill();
    expect((await borrow(stack)).json).toMatchObject({ code: 'floating_not_available' });
    stack.seats.free();
    stack.license.disable();
    expect((await borrow(stack)).json).toMatchObject({ code: 'license_not_enabled' });

    stack.signIn('user');
    await send(stack, 'activate');
    expect((await borrow(stack)).status).toBe(200);
    stack.license.disable();
    expect((await borrow(stack)).json).toMatchObject({ code: 'license_not_enabled' });
  });

  it('goes back to the start', async () => {
    const stack = await createTestStack();
    await send(stack, 'activate');
    stack.signOut();
    stack.clock.advance({ days: 3 });
    stack.fail.next('html-502');
    stack.failInBrowser.next('html-502');
    stack.reset();
    expect(stack.state().licenses[0]?.devices).toEqual([]);
    expect((await send(stack, 'activate')).status).toBe(200);
    expect((await borrow(stack)).status).toBe(200);
  });

  it.each([
    ['a rest that the service asked for', ['rate-limited-retry-after']],
    ['an open circuit', ['html-502', 'html-502', 'html-502', 'html-502', 'html-502']],
  ] as const)('forgets %s on the way back, for who held the proxy too', async (_, faults) => {
    const stack = await createTestStack();
    const { proxy } = stack;
    for (const fault of faults) {
      stack.fail.next(fault);
      await send(stack, 'activate');
    }
    await borrow(stack);
    expect(stack.requests()).toHaveLength(faults.length);
    stack.reset();
    expect(await proxy.check()).toMatchObject({ ok: true });
    expect((await send(stack, 'activate')).status).toBe(200);
  });

  it('forgets what was counted on the way back', async () => {
    const identity = { points: 1, duration: 60 };
    const stack = await createTestStack({ proxy: { limits: { identity } } });
    await send(stack, 'activate');
    expect((await send(stack, 'activate')).json).toMatchObject({ code: 'rate_limited' });
    stack.reset();
    expect((await send(stack, 'activate')).status).toBe(200);
  });

  it('lets a suite ask more often than a person may', async () => {
    const stack = await createTestStack();
    for (let asked = 0; asked < 300; asked += 1) {
      expect(await send(stack, 'activate')).toMatchObject({ status: 200 });
    }
  });

  it('keeps its wide limit of the service beside a limit that was set', async () => {
    const stack = await createTestStack({ proxy: { limits: { queue: { size: 0 } } } });
    const asked = Array.from({ length: 40 }, () => send(stack, 'activate'));
    expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('injects faults between browser and proxy', async () => {
    const stack = await createTestStack();
    await send(stack, 'activate');
    stack.failInBrowser.next('html-502', 'drop-after-commit');
    expect((await stack.fetch('/api/floating/check', { method: 'POST' })).status).toBe(502);
    await expect(borrow(stack)).rejects.toThrow('fetch failed');
    expect(stack.state().licenses[0]?.inUse).toBe(1);
  });

  it.each([
    ['bad-signature', 'signature_invalid'],
    ['missing-signature', 'signature_invalid'],
    ['html-502', 'service_unavailable'],
    ['drop-before-commit', 'service_unavailable'],
  ] as const)('injects %s between proxy and service', async (fault, code) => {
    const stack = await createTestStack();
    await send(stack, 'activate');
    stack.fail.next(fault);
    expect((await borrow(stack)).json).toMatchObject({ code });
  });

  it('takes dates without a zone as UTC', async () => {
    const stack = await createTestStack({ emulator: { now: () => Date.UTC(2027, 0, 1) } });
    await send(stack, 'activate');
    stack.fail.next('zoneless-date');
    const { json } = await borrow(stack);
    expect(json).toMatchObject({ borrowed_until: expect.stringMatching(/^2027-01-31T00:00:00/) });
  });

  it('gives up with the reason of the signal', async () => {
    const stack = await createTestStack();
    const aborted = AbortSignal.abort(new Error('too late'));
    await expect(stack.fetch('/api/floating/check', { signal: aborted })).rejects.toThrow(
      'too late',
    );

    stack.failInBrowser.next({ delay: 60_000 });
    const aborting = new AbortController();
    const answer = stack.fetch(new Request('http://localhost/check', { signal: aborting.signal }));
    aborting.abort(new Error('gave up'));
    await expect(answer).rejects.toThrow('gave up');
  });
});
