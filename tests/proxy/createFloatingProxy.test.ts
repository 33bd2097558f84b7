import { beforeEach, expect, it } from 'vitest';
import type { FloatingProxy } from '../../src/proxy/index.js';
import { createFloatingProxy } from '../../src/proxy/index.js';
import type { Emulator, FaultName } from '../../src/testing/index.js';
import { createEmulator, identityOf } from '../../src/testing/index.js';
import { browserRequest, device } from './standIn.js';

const emulator = await createEmulator();

beforeEach(() => {
  emulator.control.reset();
});

function proxyFor(shows: string, keys: Partial<Emulator> = {}): FloatingProxy {
  const { apiKey, sharedKey, product, publicKey } = { ...emulator, ...keys };
  return createFloatingProxy({
    apiKey,
    sharedKey,
    product,
    publicKey,
    identify: () => identityOf(shows, emulator),
    fetch: (request) => emulator.fetch(request),
    now: () => emulator.control.clock.now(),
  });
}

async function ask(proxy: FloatingProxy, action: string, rest: object = {}): Promise<unknown> {
  const response = await proxy.fetch(browserRequest(action, { ...device, ...rest }));
  const text = await response.text();
  return { status: response.status, ...(text !== '' && JSON.parse(text)) };
}

const longest = { borrowed_until: null };

it.each(['plain', 'user', 'sso'])('activates, checks, borrows, releases: %s', async (shows) => {
  const proxy = proxyFor(shows);
  expect(await ask(proxy, 'borrow', longest)).toMatchObject({ code: 'device_not_found' });
  expect(await ask(proxy, 'activate')).toMatchObject({ status: 200, times_activated: 1 });
  expect(await ask(proxy, 'check')).toMatchObject({ status: 200, floating_in_use_devices: 1 });
  const borrowed_until = new Date(emulator.control.clock.now() + 3_600_000).toISOString();
  const granted = await ask(proxy, 'borrow', { borrowed_until });
  expect(granted).toMatchObject({ status: 200, max_borrow_time: 720 });
  expect(await ask(proxy, 'check')).toMatchObject({ is_borrowed: true });
  expect(await ask(proxy, 'release')).toEqual({ status: 204 });
  expect(await ask(proxy, 'release')).toMatchObject({ code: 'floating_not_available' });
});

it.each<[FaultName, number, string]>([
  ['drop-before-commit', 502, 'service_unavailable'],
  ['drop-after-commit', 502, 'service_unavailable'],
  ['empty-500', 502, 'service_unavailable'],
  ['html-502', 502, 'service_unavailable'],
  ['rate-limited', 429, 'rate_limited'],
  ['truncated-json', 502, 'invalid_response'],
  ['bad-signature', 502, 'signature_invalid'],
  ['missing-signature', 502, 'signature_invalid'],
])('the fault %s becomes %i %s', async (fault, status, code) => {
  const proxy = proxyFor('plain');
  await ask(proxy, 'activate');
  emulator.control.fail.next(fault);
  expect(await ask(proxy, 'borrow', longest)).toMatchObject({ status, code });
  expect(await ask(proxy, 'borrow', longest)).toMatchObject({ status: 200 });
});

it('reads a date without a zone as UTC', async () => {
  const proxy = proxyFor('plain');
  await ask(proxy, 'activate');
  emulator.control.fail.next('zoneless-date');
  expect(await ask(proxy, 'borrow', { borrowed_until: '2098-01-01T00:00:00Z' })).toMatchObject({
    code: 'borrow_until_not_valid',
  });
  const hour = 3_600_000;
  const date = new Date(Math.ceil(emulator.control.clock.now() / hour) * hour + hour);
  emulator.control.fail.next('zoneless-date');
  expect(await ask(proxy, 'borrow', { borrowed_until: date.toISOString() })).toMatchObject({
    borrowed_until: date.toISOString(),
  });
});

it.each([
  [{ sharedKey: 'another' }, 'signature_mismatch'],
  [{ apiKey: 'another' }, 'invalid_api_key'],
])('with wrong keys it is the server that is at fault: %o', async (keys, code) => {
  expect(await ask(proxyFor('plain', keys), 'check')).toMatchObject({ status: 502, code });
});

it('with the wrong product it says so', async () => {
  const proxy = proxyFor('plain', { product: 'another' });
  expect(await ask(proxy, 'check')).toMatchObject({ status: 400, code: 'unknown_product' });
});
