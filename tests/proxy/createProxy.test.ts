import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { isFloatingLicenseError } from '../../src/protocol/index.js';
import type { FloatingProxyOptions } from '../../src/proxy/index.js';
import {
  borrow,
  browserRequest,
  device,
  now,
  proxyBefore,
  refused,
  secrets,
  signed,
} from './standIn.js';

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

it.each([
  [{ licenseKey: secrets.licenseKey, subject: 4711 }, /no identity: subject$/],
  [[{ licenseKey: secrets.licenseKey, id: 4711 }], /no identity: id$/],
  [{ username: 'ada' }, /no identity: password$/],
  [secrets.licenseKey, /no identity$/],
  [{ licenseKey: secrets.licenseKey, subject: secrets.licenseKey }, /by a secret/],
])('says what is wrong with an identity, and not what is in it', async (answer, says) => {
  const identify = (): null => JSON.parse(JSON.stringify(answer));
  const { proxy, calls, onError } = proxyBefore(() => signed(granted), { identify });
  expect((await proxy.fetch(browserRequest('borrow'))).status).toBe(500);
  expect(onError.mock.calls[0]?.[0]).toHaveProperty('message', expect.stringMatching(says));
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

it.each([
  ['signed and near', 'Fri, 20 Nov 2026 12:34:56 GMT', true],
  ['signed and far', 'Fri, 01 Jan 2100 00:00:00 GMT', false],
])('carries the Date of the service where that is believed: %s', async (_, date, isBelieved) => {
  const { proxy } = proxyBefore(() => signed(granted, { Date: date }));
  const told = (await proxy.fetch(browserRequest('borrow'))).headers.get('date');
  expect(told).toBe(isBelieved ? date : new Date(now).toUTCString());
});

it('does not carry the Date of a page in between', async () => {
  const headers = { Date: 'Fri, 20 Nov 2026 13:00:00 GMT' };
  const { proxy } = proxyBefore(() => new Response('<html>', { status: 502, headers }));
  const told = (await proxy.fetch(browserRequest('borrow'))).headers.get('date');
  expect(told).toBe(new Date(now).toUTCString());
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
      'x-frame-options': 'DENY',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(response.headers.has('strict-transport-security')).toBe(false);
  },
);

const listed = { allowedOrigins: ['https://other.example'] };

it('answers a listed origin and its preflight with CORS', async () => {
  const { proxy } = proxyBefore(() => signed(granted), listed);
  const headers = { Origin: 'https://other.example' };
  const response = await proxy.fetch(browserRequest('borrow', borrow, headers));
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': 'https://other.example',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'Date,Retry-After,X-Request-Id',
    vary: 'Origin',
  });
  const preflight = await proxy.fetch(
    new Request('https://portal.example/license/borrow', {
      method: 'OPTIONS',
      headers: {
        ...headers,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,authorization',
      },
    }),
  );
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    'access-control-allow-origin': 'https://other.example',
    'access-control-allow-methods': 'GET,POST',
    'access-control-allow-headers': 'content-type,authorization',
  });
});

it('gives CORS headers to a refusal too', async () => {
  const { proxy } = proxyBefore(() => signed(granted), listed);
  const headers = { Origin: 'https://other.example' };
  const response = await proxy.fetch(browserRequest('borrow', {}, headers));
  expect(response.status).toBe(400);
  expect(response.headers.get('access-control-allow-origin')).toBe('https://other.example');
});

const idOf = (response: Response): string | null => response.headers.get('x-request-id');

describe('X-Request-Id', () => {
  const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

  it.each<[string, Request, () => Response | Promise<Response>]>([
    ['a seat', browserRequest('borrow'), () => signed(granted)],
    ['an empty answer', browserRequest('release', device), () => new Response('')],
    ['a refusal of the service', browserRequest('borrow'), () => refused(400, 'x')],
    ['a service that fails', browserRequest('borrow'), () => Promise.reject(new Error('reset'))],
    ['an unknown action', browserRequest('nothing'), () => expect.fail()],
    ['another method', new Request('https://portal.example/borrow'), () => expect.fail()],
    ['a bad request', browserRequest('borrow', '{'), () => expect.fail()],
    [
      'another origin',
      browserRequest('borrow', borrow, { Origin: 'https://evil.example' }),
      () => expect.fail(),
    ],
    [
      'a preflight',
      new Request('https://portal.example/borrow', {
        method: 'OPTIONS',
        headers: { Origin: 'https://other.example', 'Access-Control-Request-Method': 'POST' },
      }),
      () => expect.fail(),
    ],
  ])('is on the answer to %s', async (_, request, answer) => {
    const { proxy } = proxyBefore(answer, listed);
    const ids = [await proxy.fetch(request.clone()), await proxy.fetch(request)].map(idOf);
    expect(ids).toEqual([expect.stringMatching(uuid), expect.stringMatching(uuid)]);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it.each([
    '<script>alert(1)</script>',
    'a b',
    '"quoted"',
    'one,two',
    'https://evil.example/',
    '%0d%0aSet-Cookie:x',
    'caf\u00e9',
    'x'.repeat(256),
    // One that looks like ours may be that of somebody else's request.
    '1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b',
    'from-the-edge_1=',
    '',
  ])('does not echo %j', async (id) => {
    const { proxy } = proxyBefore(() => signed(granted));
    const request = browserRequest('borrow', borrow, { 'X-Request-Id': id });
    const response = await proxy.fetch(request);
    expect(idOf(response)).toMatch(uuid);
    if (id !== '') expect(JSON.stringify([...response.headers])).not.toContain(id);
  });
});
