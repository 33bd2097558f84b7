import { expect, it, onTestFinished, vi } from 'vitest';
import type { TestStack, TestStackOptions } from '../../src/testing/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { ask, createStack } from './askStack.js';

const { oauth: client } = await createEmulator();
const tokenUrl = 'https://emulator.test/realms/user-portal/protocol/openid-connect/token';
const oauth = { ...client, tokenUrl };

const createOAuthStack = (options: TestStackOptions = {}): ReturnType<typeof createStack> =>
  createStack({ ...options, proxy: { oauth, ...options.proxy } });

/** How often a token and an action were asked for. */
function asked({ requests }: TestStack): { tokens: number; actions: number } {
  const tokens = requests().filter(({ path }) => path.startsWith('/realms/')).length;
  return { tokens, actions: requests().length - tokens };
}

it('borrows with a token, which it fetches once for many who wait', async () => {
  const stack = await createOAuthStack();
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, index) => ask(stack, 'activate', { hardware_id: `d-${index}` })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from(answers, () => 200));
  expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
  expect(asked(stack)).toEqual({ tokens: 1, actions: 13 });
});

it.each(['oauth_token_expired', 'oauth_token_malformed'])(
  'renews its token once on %s, and nobody notices',
  async (code) => {
    const stack = await createOAuthStack();
    await ask(stack, 'check');
    if (code === 'oauth_token_expired') stack.emulator.control.expireTokens();
    else stack.emulator.control.reset();
    expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
    expect(stack.requests().filter((one) => one.code === code)).toHaveLength(1);
    // The code of the first answer is not that of the last.
    const done = { outcome: 'done', attempts: 2, upstreamStatus: 200, upstreamCode: undefined };
    expect(stack.events.at(-1)).toMatchObject(done);
  },
);

it('gives up on a service that takes no token, and says so as a refusal', async () => {
  // Every look at this clock is later than the one before, and the token's life over by then.
  let now = Date.now();
  const emulator = { now: () => (now += 2), oauth: { tokenLifetime: 0.001 } };
  const stack = await createOAuthStack({ emulator });
  expect(await ask(stack, 'borrow')).toMatchObject({
    status: 502,
    code: 'oauth_token_expired',
    outcome: 'refused',
  });
  expect(asked(stack)).toEqual({ tokens: 2, actions: 2 });
});

it('renews a token shortly before it expires, by a clock of its own', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const stack = await createOAuthStack();
  await ask(stack, 'check');
  vi.advanceTimersByTime(449_000);
  await ask(stack, 'check');
  expect(asked(stack).tokens).toBe(1);
  vi.advanceTimersByTime(2_000);
  await ask(stack, 'check');
  expect(asked(stack).tokens).toBe(2);
  vi.useRealTimers();
});

it('tells the operator of a client that is refused a token, and not its secret', async () => {
  const onError = vi.fn();
  const clientSecret = 'not-a-real-secret';
  const stack = await createStack({ proxy: { oauth: { ...oauth, clientSecret }, onError } });
  expect(await ask(stack, 'borrow')).toMatchObject({
    status: 502,
    code: 'oauth_token_refused',
    outcome: 'refused',
  });
  expect(asked(stack)).toEqual({ tokens: 1, actions: 0 });
  expect(onError).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ code: 'oauth_token_refused' }),
  );
  expect(JSON.stringify([onError.mock.calls, stack.events])).not.toContain(clientSecret);
});

it('says that nothing happened where no token can be had', async () => {
  const stack = await createOAuthStack({
    proxy: { fetch: async () => new Response('', { status: 503 }) },
  });
  expect(await ask(stack, 'borrow')).toMatchObject({
    code: 'service_unavailable',
    outcome: 'refused',
  });
});

it.each([429, 503])(
  'asks for no token before the time that the token’s address named with %i',
  async (status) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    let calls = 0;
    const stack = await createOAuthStack({
      proxy: {
        fetch: async () => {
          calls += 1;
          return new Response('', { status, headers: { 'Retry-After': '20' } });
        },
      },
    });
    const early = { status: 429, code: 'rate_limited' };
    expect(await ask(stack, 'borrow')).toMatchObject({ ...early, retryAfter: '20' });
    vi.advanceTimersByTime(5_000);
    expect(await ask(stack, 'borrow')).toMatchObject({ ...early, retryAfter: '15' });
    expect(calls).toBe(1);
    vi.advanceTimersByTime(15_001);
    await ask(stack, 'borrow');
    expect(calls).toBe(2);
  },
);

it.each([
  [401, { status: 502, code: 'oauth_token_refused', outcome: 'refused' }],
  [429, { status: 429, code: 'rate_limited' }],
  [200, { status: 502, code: 'oauth_token_refused', outcome: 'refused' }],
])(
  'asks for a token every five seconds at most where it is refused with %i',
  async (status, told) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const fetch = vi.fn(async () => Response.json({ error: 'invalid_client' }, { status }));
    const stack = await createOAuthStack({ proxy: { fetch } });
    for (let time = 0; time < 10; time += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await ask(stack, 'borrow')).toMatchObject(told);
    }
    expect(fetch).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_001);
    expect(await ask(stack, 'borrow')).toMatchObject(told);
    expect(fetch).toHaveBeenCalledTimes(2);
  },
);
