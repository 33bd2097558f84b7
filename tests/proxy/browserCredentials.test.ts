import { describe, expect, it, vi } from 'vitest';
import type { AuthorizeQuestion, FloatingProxy, Limiter } from '../../src/proxy/index.js';
import { ask, createStack, licenses } from './askStack.js';
import { borrow, browserRequest, device, proxyBefore, refused } from './standIn.js';

const key = { credentials: { license_key: 'PLAI-N000-0000-0001' } };
const user = { credentials: { username: 'ada@example.test', password: 'not-a-real-password' } };

const from = (ip: string): RequestInit => ({ headers: { 'x-real-ip': ip } });

it.each([
  [key, undefined],
  [user, undefined],
  [user, ['license-key'] as const],
  [key, ['user'] as const],
])('refuses %o by name with browserCredentials %o', async (typed, browserCredentials) => {
  const stack = await createStack({ proxy: { browserCredentials } });
  expect(await ask(stack, 'borrow', typed)).toMatchObject({
    status: 400,
    code: 'validation_error',
    field: 'credentials',
  });
  expect(stack.requests()).toHaveLength(0);
});

it.each([
  { license_key: 'PLAI-N000\ud800' },
  { username: 'ada', password: '\udc00not-a-password' },
])('refuses %o, which no URL could carry', async (credentials) => {
  const onError = vi.fn();
  const stack = await createStack({
    proxy: { browserCredentials: ['license-key', 'user'], onError },
  });
  expect(await ask(stack, 'borrow', { credentials })).toMatchObject({
    status: 400,
    code: 'validation_error',
    field: 'credentials',
  });
  expect(stack.requests()).toHaveLength(0);
  expect(onError).not.toHaveBeenCalled();
});

it.each([
  [key, 'plain'],
  [user, 'user'],
])('takes %o where it was told to, and does not ask identify', async (typed, shows) => {
  const identify = vi.fn(() => null);
  const stack = await createStack({
    proxy: { identify, browserCredentials: ['license-key', 'user'] },
  });
  expect(await ask(stack, 'borrow', typed)).toMatchObject({ status: 200 });
  // It is the licence that was typed, and no other.
  const inUse = stack.state().licenses.map((license) => [license.shows, license.inUse]);
  expect(inUse).toEqual(
    licenses.map((license) => [license.shows, license.shows === shows ? 1 : 0]),
  );
  expect(await ask(stack, 'check', typed)).toMatchObject({ is_borrowed: true });
  expect(await ask(stack, 'release', typed)).toMatchObject({ status: 204 });
  expect(identify).not.toHaveBeenCalled();
  expect(await ask(stack, 'borrow')).toMatchObject({ status: 401 });
  const told = JSON.stringify(stack.events);
  for (const { licenseKey, password, username } of licenses) {
    for (const secret of [licenseKey, password, username])
      if (secret) expect(told).not.toContain(secret);
  }
  expect(stack.events[0]).toMatchObject({ subject: expect.stringMatching(/^anonymous-\w{16}$/) });
});

it('stops who guesses, by address, and nobody else', async () => {
  const stack = await createStack({
    proxy: {
      browserCredentials: ['license-key'],
      limits: { guesses: { points: 3, duration: 900 } },
      address: (request) => request.headers.get('x-real-ip') ?? undefined,
    },
  });
  const guess = (ip: string, license_key: string): ReturnType<typeof ask> =>
    ask(stack, 'borrow', { credentials: { license_key } }, from(ip));
  for (const wrong of ['A', 'B', 'C']) {
    expect(await guess('192.0.2.1', wrong)).toMatchObject({ code: 'license_not_found' });
  }
  const stopped = await guess('192.0.2.1', 'PLAI-N000-0000-0001');
  expect(stopped).toMatchObject({ status: 429, code: 'rate_limited' });
  expect(Number(stopped.retryAfter)).toBeGreaterThan(800);
  expect(await guess('192.0.2.2', 'PLAI-N000-0000-0001')).toMatchObject({ status: 200 });
  expect(await ask(stack, 'borrow', {}, from('192.0.2.1'))).toMatchObject({ status: 200 });
});

it('stops who guesses many at once, and counts none that is right', async () => {
  const stack = await createStack({
    proxy: {
      browserCredentials: ['license-key'],
      limits: { guesses: { points: 20, duration: 900 } },
      address: () => '192.0.2.1',
    },
  });
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      ask(stack, 'activate', { credentials: { license_key: `WRON-G000-${index}` } }),
    ),
  );
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(80);
  expect(stack.requests()).toHaveLength(20);
});

it('is not paid back by a limiter that refuses without counting', async () => {
  let isBlocked = false;
  let counted = 0;
  // As a store of rate-limiter-flexible does with inMemoryBlockOnConsumed.
  const guesses: Limiter = {
    points: 3,
    duration: 900,
    consume: async () => {
      if (isBlocked) throw Object.assign(new Error(), { msBeforeNext: 900_000, consumedPoints: 0 });
      counted += 1;
      isBlocked = counted >= 3;
    },
    reward: async () => void (counted -= 1),
  };
  const { proxy, calls } = proxyBefore(() => refused(400, 'license_not_found'), {
    browserCredentials: ['license-key'],
    limits: { guesses },
    address: () => '192.0.2.1',
  });
  for (let time = 0; time < 10; time += 1) {
    const credentials = { license_key: `WRON-G000-${time}` };
    await proxy.fetch(browserRequest('activate', { ...device, credentials }));
  }
  expect(calls).toHaveLength(3);
  expect(counted).toBe(3);
});

it('counts no credentials that are good, however many of them', async () => {
  const stack = await createStack({
    proxy: {
      browserCredentials: ['license-key'],
      limits: { guesses: { points: 2, duration: 900 } },
      address: () => '192.0.2.1',
    },
  });
  for (let time = 0; time < 5; time += 1) {
    expect(await ask(stack, 'check', key)).toMatchObject({ status: 200 });
  }
  // One that came to nothing tells the guesser nothing.
  stack.fail.next('drop-before-commit', 'drop-before-commit', 'drop-before-commit');
  for (let time = 0; time < 3; time += 1) await ask(stack, 'borrow', key);
  expect(await ask(stack, 'borrow', key)).toMatchObject({ status: 200 });
});

const noChecks = ({ action }: AuthorizeQuestion): boolean => action !== 'check';

describe('counts as a guess', () => {
  const options = {
    browserCredentials: ['user'],
    limits: { guesses: { points: 2, duration: 900 } },
    address: () => '192.0.2.1',
  } as const;
  const credentials = { username: 'ada', password: 'a-wrong-password' };
  const tries = (
    proxy: FloatingProxy,
    init: RequestInit = {},
    body: object = { ...device, credentials },
  ): Promise<{ status: number }> =>
    proxy.fetch(new Request(browserRequest('activate', body), init));

  it.each([
    ['an undocumented code', () => refused(400, 'invalid_password')],
    ['one with a status of 401', () => refused(401, 'bad_credentials')],
    ['401 without a word', () => new Response(null, { status: 401 })],
    ['404 with a page', () => new Response('<h1>Not found</h1>', { status: 404 })],
  ])('what the service answers with %s', async (_, answer) => {
    const { proxy, calls } = proxyBefore(answer, options);
    for (let time = 0; time < 5; time += 1) await tries(proxy);
    expect(calls).toHaveLength(2);
    expect((await tries(proxy)).status).toBe(429);
  });

  it.each(['activate', 'check'])(
    'what its sender did not wait for, once it was sent: %s',
    async (action) => {
      let controller = new AbortController();
      const { proxy, calls } = proxyBefore(() => {
        controller.abort();
        return new Promise(() => undefined);
      }, options);
      for (let time = 0; time < 5; time += 1) {
        controller = new AbortController();
        const { signal } = controller;
        await proxy.fetch(
          new Request(browserRequest(action, { ...device, credentials }), { signal }),
        );
      }
      expect(calls).toHaveLength(2);
    },
  );

  it('the same of a borrow that took its turn behind another', async () => {
    const senders: AbortController[] = [];
    const { proxy, calls } = proxyBefore(
      () => {
        senders.shift()?.abort();
        return new Promise(() => undefined);
      },
      { ...options, limits: { guesses: { points: 3, duration: 900 } } },
    );
    for (let time = 0; time < 4; time += 1) {
      const pair = [new AbortController(), new AbortController()];
      senders.splice(0, senders.length, ...pair);
      const body = { ...borrow, credentials };
      const asked = pair.map(({ signal }) =>
        proxy.fetch(new Request(browserRequest('borrow', body), { signal })),
      );
      await Promise.all(asked);
    }
    expect(calls).toHaveLength(3);
  });

  it('not what the host did not allow', async () => {
    const { proxy } = proxyBefore(() => new Response(''), { ...options, authorize: noChecks });
    for (let time = 0; time < 5; time += 1) {
      const body = { ...device, credentials, held_only: true };
      expect((await proxy.fetch(browserRequest('release', body))).status).toBe(403);
    }
  });

  it('not what came to nothing, or found the licence', async () => {
    const answers = [
      () => refused(400, 'license_activated_max_times'),
      () => refused(400, 'date_header_diff'),
      () => new Response(null, { status: 429 }),
      () => new Response('', { status: 502 }),
      () => Promise.reject(new TypeError('fetch failed')),
    ];
    let call = 0;
    const { proxy, calls } = proxyBefore(() => answers[call++ % answers.length]!(), options);
    for (let time = 0; time < 10; time += 1) await tries(proxy);
    expect(calls).toHaveLength(10);
  });
});

it('stops who guesses at one password from many addresses', async () => {
  const stack = await createStack({
    proxy: {
      browserCredentials: ['user'],
      limits: { guesses: { points: 3, duration: 900 } },
      address: (request) => request.headers.get('x-real-ip') ?? undefined,
    },
  });
  const guess = (index: number, password: string): ReturnType<typeof ask> => {
    const names = ['ada@example.test', 'Ada@Example.test', ' ada@example.test '];
    const username = names[index % 3] ?? '';
    return ask(stack, 'borrow', { credentials: { username, password } }, from(`192.0.2.${index}`));
  };
  for (const index of [1, 2, 3]) {
    expect(await guess(index, `wrong-${index}`)).toMatchObject({ code: 'license_not_found' });
  }
  expect(await guess(6, 'not-a-real-password')).toMatchObject({ status: 429 });
});

it('is not to be had where nobody could tell who guesses', () => {
  const options = { browserCredentials: ['license-key'] } as const;
  const create = (more: object) => () =>
    proxyBefore(() => new Response(''), { ...options, ...more });
  expect(create({})).toThrow(/address is missing/);
  expect(create({ limits: { guesses: false } })).not.toThrow();
  expect(create({ address: () => undefined })).not.toThrow();
});
