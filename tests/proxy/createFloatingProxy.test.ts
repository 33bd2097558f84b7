import { inspect } from 'node:util';
import { expect, it, vi } from 'vitest';
import { isFloatingLicenseError } from '../../src/protocol/index.js';
import type { FloatingProxyOptions } from '../../src/proxy/index.js';
import { browserRequest, now, proxyBefore, refused, secrets, signed } from './standIn.js';

const granted = '{"borrowed_until":"2026-11-21T12:00:00"}';

it('cannot be printed with its keys', async () => {
  const { proxy } = proxyBefore(() => signed(granted));
  await proxy.fetch(browserRequest('borrow'));
  const printed = inspect(proxy, { depth: Infinity, showHidden: true }) + JSON.stringify(proxy);
  for (const secret of Object.values(secrets)) expect(printed).not.toContain(secret);
});

it.each([
  () => signed(granted, { 'X-Echo': secrets.apiKey }),
  () => refused(400, 'device_not_found', secrets.sharedKey, { 'X-Echo': secrets.sharedKey }),
  () => new Response(secrets.apiKey, { status: 500 }),
  (request: Request) => new Response(request.headers.get('authorization'), { status: 400 }),
])('puts no key and no signature into an answer', async (answer) => {
  const { proxy, calls } = proxyBefore(answer);
  const response = await proxy.fetch(browserRequest('borrow'));
  const seen = JSON.stringify([...response.headers]) + (await response.text());
  const signature = /signature="([^"]+)"/.exec(calls[0]?.headers.get('authorization') ?? '')?.[1];
  for (const secret of [...Object.values(secrets), signature]) expect(seen).not.toContain(secret);
  expect(response.headers.has('authorization')).toBe(false);
});

it.each([null, undefined])('answers %s from identify with 401', async (nobody) => {
  const identify = (): null => JSON.parse(JSON.stringify({ nobody })).nobody;
  const { proxy, calls, onError } = proxyBefore(() => signed(granted), { identify });
  const response = await proxy.fetch(browserRequest('borrow'));
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ status: 401, code: 'unauthenticated' });
  expect(calls).toHaveLength(0);
  expect(onError).not.toHaveBeenCalled();
});

it.each([
  () => {
    throw new Error('postgres://user:pw@db');
  },
  () => Promise.reject(new Error('postgres://user:pw@db')),
])('keeps to itself what identify throws', async (identify) => {
  const { proxy, calls, onError } = proxyBefore(() => signed(granted), { identify });
  const response = await proxy.fetch(browserRequest('borrow'));
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ status: 500, code: 'internal_error' });
  expect(text).not.toContain('postgres');
  expect(calls).toHaveLength(0);
  const [error] = onError.mock.calls[0] ?? [];
  expect(isFloatingLicenseError(error)).toBe(true);
  expect(error).toHaveProperty('cause.message', 'postgres://user:pw@db');
});

it('sends nothing for an identity with an empty key', async () => {
  const { proxy, calls } = proxyBefore(() => signed(granted), {
    identify: () => ({ licenseKey: '' }),
  });
  const response = await proxy.fetch(browserRequest('borrow'));
  expect(await response.json()).toMatchObject({ status: 500, code: 'internal_error' });
  expect(calls).toHaveLength(0);
});

it.each<NonNullable<FloatingProxyOptions['onError']>>([
  () => {
    throw new Error('the log is full');
  },
  vi.fn(() => Promise.reject(new Error('the log is full'))),
])('answers all the same when onError fails', async (onError) => {
  const { proxy } = proxyBefore(() => new Response('', { status: 500 }), { onError });
  expect((await proxy.fetch(browserRequest('borrow'))).status).toBe(502);
});

it('carries the Date of the service, whatever it answered', async () => {
  const Date = 'Fri, 20 Nov 2026 12:34:56 GMT';
  for (const answer of [() => signed(granted, { Date }), () => refused(400, 'x', 'y', { Date })]) {
    const { proxy } = proxyBefore(answer);
    expect((await proxy.fetch(browserRequest('borrow'))).headers.get('date')).toBe(Date);
  }
});

it.each([
  [200, () => signed(granted), 'borrow'],
  [400, () => signed(granted, { Date: 'nonsense' }), 'release'],
  [404, () => signed(granted), 'nothing'],
])(
  'carries its own Date else, and the headers of every answer: %i',
  async (status, answer, action) => {
    const { proxy } = proxyBefore(answer);
    const response = await proxy.fetch(browserRequest(action));
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      date: new Date(now).toUTCString(),
      'cache-control': 'no-store',
      'content-type': 'application/json',
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.has('strict-transport-security')).toBe(false);
  },
);
