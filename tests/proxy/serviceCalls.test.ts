import { describe, expect, it } from 'vitest';
import type { Identity } from '../../src/proxy/index.js';
import { browserRequest, device, now, proxyBefore, secrets, signed } from './standIn.js';

const account = { customerAccountCode: 'acme', username: 'ada' };
const modes: {
  name: string;
  who: Identity;
  borrow: object;
  release: Record<string, string | number>;
}[] = [
  {
    name: 'key-based',
    who: { licenseKey: 'AAAA' },
    borrow: { license_key: 'AAAA' },
    release: { license_key: 'AAAA' },
  },
  {
    name: 'user-based, with one of several licences',
    who: { username: 'ada', password: 'pw', licenseId: 7 },
    borrow: { username: 'ada', password: 'pw', license_id: 7 },
    release: { username: 'ada', license_id: 7 },
  },
  {
    name: 'single sign-on by token',
    who: { idToken: 'token', ...account },
    borrow: { id_token: 'token', customer_account_code: 'acme' },
    release: { username: 'ada' },
  },
  {
    name: 'single sign-on by code',
    who: { code: 'code', redirectUri: 'https://portal.example/back', ...account },
    borrow: {
      code: 'code',
      customer_account_code: 'acme',
      redirect_uri: 'https://portal.example/back',
    },
    release: { username: 'ada' },
  },
];

const common = { hardware_id: 'device-1', product: 'studio' };

describe.each(modes)('$name', ({ who, borrow, release }) => {
  const { proxy, calls } = proxyBefore(
    (request) => (request.url.endsWith('/release') ? new Response('""') : signed('{}')),
    { identify: async () => who },
  );
  const send = async (action: string, body: object): Promise<Request> => {
    calls.length = 0;
    await proxy.fetch(browserRequest(action, body));
    const [request] = calls;
    if (!request || calls.length > 1) throw new Error(`${calls.length} calls instead of one`);
    return request;
  };

  it('borrows', async () => {
    const until = '2026-11-21T13:00:00.500+01:00';
    const request = await send('borrow', { ...device, borrowed_until: until });
    expect(request.method).toBe('POST');
    expect(request.url).toBe('https://api.licensespring.com/api/v4/floating/borrow');
    const rest = { borrowed_until: '2026-11-21T12:00:00Z' };
    expect(await request.json()).toEqual({ ...common, ...borrow, ...rest });
  });

  it('asks for the longest borrow with null', async () => {
    const request = await send('borrow', { ...device, borrowed_until: null });
    expect(await request.json()).toEqual({ ...common, ...borrow, borrowed_until: null });
  });

  it('releases', async () => {
    const request = await send('release', device);
    expect(request.url).toBe('https://api.licensespring.com/api/v4/floating/release');
    expect(await request.json()).toEqual({ ...common, ...release });
  });

  it('activates', async () => {
    const request = await send('activate', device);
    expect(request.url).toBe('https://api.licensespring.com/api/v4/activate_license');
    expect(await request.json()).toEqual({ ...common, ...borrow });
  });

  it('checks, as a query', async () => {
    const request = await send('check', device);
    expect(request.method).toBe('GET');
    expect(await request.text()).toBe('');
    const url = new URL(request.url);
    expect(url.pathname).toBe('/api/v4/check_license');
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(release)) query.set(name, String(value));
    expect(Object.fromEntries(url.searchParams)).toEqual({
      ...common,
      ...Object.fromEntries(query),
    });
  });
});

it('signs each call with the date of the moment', async () => {
  let time = now;
  const { proxy, calls } = proxyBefore(() => signed('{}'), { now: () => (time += 1000) });
  await proxy.fetch(browserRequest('check', device));
  await proxy.fetch(browserRequest('check', device));
  const [first, second] = calls.map(({ headers }) => headers);
  expect(first?.get('authorization')).toMatch(
    /^algorithm="hmac-sha256", headers="date", signature="[\w+/]{43}=", apikey="api-key-of-the-company"$/,
  );
  expect(first?.get('accept')).toBe('application/json');
  expect(second?.get('date')).not.toBe(first?.get('date'));
  expect(second?.get('authorization')).not.toBe(first?.get('authorization'));
});

it('sends nothing of the browser beyond the device and the date', async () => {
  const { proxy, calls } = proxyBefore(() => signed('{}'));
  const headers = { Cookie: 'session=1', Authorization: 'Bearer browser', 'X-Trace': 'me' };
  await proxy.fetch(browserRequest('borrow', undefined, headers));
  expect([...(calls[0]?.headers.keys() ?? [])].toSorted()).toEqual([
    'accept',
    'authorization',
    'content-type',
    'date',
  ]);
  expect(calls[0]?.headers.get('authorization')).toContain(secrets.apiKey);
});

it.each([
  'https://stand-in.example',
  'https://stand-in.example/',
  'https://stand-in.example/api/v4',
  'https://stand-in.example/api/v4/',
])('reaches the service at %s', async (apiUrl) => {
  const { proxy, calls } = proxyBefore(() => signed('{}'), { apiUrl });
  await proxy.fetch(browserRequest('borrow'));
  expect(calls[0]?.url).toBe('https://stand-in.example/api/v4/floating/borrow');
});
