import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCounter } from '../../src/proxy/limits.js';
import { networkOf } from '../../src/proxy/inboundLimits.js';
import type { Limiter } from '../../src/proxy/index.js';
import { ask, createStack, hardware_id } from './askStack.js';

const from = (ip: string): RequestInit => ({ headers: { 'x-real-ip': ip } });
const many = (stack: Parameters<typeof ask>[0], count: number): ReturnType<typeof ask>[] =>
  Array.from({ length: count }, (_, index) => ask(stack, 'activate', { hardware_id: `d${index}` }));

afterEach(() => {
  vi.useRealTimers();
});

describe('on the way in', () => {
  it('counts a person, and tells how long to wait', async () => {
    const stack = await createStack({
      proxy: { limits: { identity: { points: 2, duration: 60 } } },
    });
    await ask(stack, 'check');
    await ask(stack, 'check');
    const refused = await ask(stack, 'borrow');
    expect(refused).toMatchObject({ status: 429, code: 'rate_limited' });
    expect(Number(refused.retryAfter)).toBeGreaterThan(50);
    expect(stack.requests()).toHaveLength(2);
    stack.signIn('other');
    expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
  });

  it('counts an address before it reads a body or asks who it is', async () => {
    const identify = vi.fn(() => null);
    const stack = await createStack({
      proxy: {
        identify,
        // Null where the header is not there.
        address: (request) => request.headers.get('x-real-ip'),
        limits: { address: { points: 1, duration: 60 } },
      },
    });
    await ask(stack, 'borrow', {}, from('2001:db8::1'));
    const refused = await ask(stack, 'borrow', {}, from('2001:db8:0:0:9::2'));
    expect(refused).toMatchObject({ status: 429, code: 'rate_limited' });
    expect(identify).toHaveBeenCalledTimes(1);
    expect(await ask(stack, 'borrow', {}, from('2001:db8:0:1::1'))).toMatchObject({ status: 401 });
    // Where nobody knows the address, nobody is counted.
    expect(await ask(stack, 'borrow')).toMatchObject({ status: 401 });
  });

  it('has sent nothing where the address cannot be told', async () => {
    const onError = vi.fn();
    const stack = await createStack({
      proxy: {
        limits: { address: { points: 1, duration: 60 } },
        address: () => {
          throw new Error('no header');
        },
        onError,
      },
    });
    expect(await ask(stack, 'borrow')).toMatchObject({
      status: 500,
      code: 'internal_error',
      outcome: 'refused',
    });
    expect(stack.requests()).toHaveLength(0);
    expect(onError.mock.calls[0]?.[0]).toHaveProperty('cause.message', 'no header');
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001::6', '2001:db8:1:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    // A balancer may write the port, which is another for every connection.
    ['203.0.113.9:4711', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['[2001:db8:1:2:3:4:5:6]:4711', '2001:db8:1:2'],
    ['[2001:db8::1]', '2001:db8:0:0'],
    ['[::ffff:203.0.113.9]:4711', '203.0.113.9'],
    ['[fe80::1%eth0]:4711', 'fe80:0:0:0'],
    [' 203.0.113.9 ', '203.0.113.9'],
    // What is no address is one for all.
    ['203.0.113.9, 198.51.100.1', 'no address'],
    ['made-up-7', 'no address'],
    ['', 'no address'],
  ])('takes %s for %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('on the way out', () => {
  const limits = { service: { points: 3, duration: 1 }, queue: { size: 3, wait: 2_500 } };
  it('lets one after the other through, so many a second, and refuses who would wait too long', async () => {
    const stack = await createStack({ proxy: { limits } });
    const answers = await Promise.all(many(stack, 8));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(4);
    for (const { retryAfter } of refused) expect(Number(retryAfter)).toBeGreaterThanOrEqual(1);
    expect(stack.requests()).toHaveLength(4);
  });

  it('gives a place up that nobody waits for any more', async () => {
    const stack = await createStack({ proxy: { limits } });
    await Promise.all(many(stack, 3));
    const controller = new AbortController();
    const gone = ask(stack, 'borrow', {}, { signal: controller.signal });
    const stays = ask(stack, 'check');
    controller.abort();
    await expect(gone).rejects.toThrow();
    expect(await stays).toMatchObject({ status: 200 });
    expect(stack.requests().filter(({ path }) => path.endsWith('borrow'))).toHaveLength(0);
  });

  it('asks nobody while the service says to come back later, and tells the seconds', async () => {
    vi.useFakeTimers();
    const stack = await createStack();
    stack.fail.next('rate-limited-retry-after');
    expect(await ask(stack, 'borrow')).toMatchObject({ code: 'rate_limited', retryAfter: '7' });
    vi.advanceTimersByTime(3_500);
    expect(await ask(stack, 'borrow')).toMatchObject({ code: 'rate_limited', retryAfter: '4' });
    expect(stack.requests()).toHaveLength(1);
    vi.advanceTimersByTime(3_600);
    expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
  });

  it('sends identical checks in flight once, and other actions each', async () => {
    const stack = await createStack();
    stack.fail.next({ delay: 20 });
    const checks = await Promise.all(Array.from({ length: 5 }, () => ask(stack, 'check')));
    expect(new Set(checks.map((told) => JSON.stringify(told))).size).toBe(1);
    expect(checks[0]).toMatchObject({ status: 200, floating_in_use_devices: 1 });
    expect(stack.requests()).toHaveLength(1);
    const attempts = stack.events.flatMap((event) =>
      event.type === 'action' ? event.attempts : [],
    );
    expect(attempts.toSorted((one, other) => one - other)).toEqual([0, 0, 0, 0, 1]);
    await Promise.all([ask(stack, 'check'), ask(stack, 'check', { hardware_id: 'another' })]);
    await Promise.all([ask(stack, 'borrow'), ask(stack, 'borrow')]);
    expect(stack.requests()).toHaveLength(5);
  });

  it('goes on with a check as long as one of those who asked is there', async () => {
    const stack = await createStack();
    stack.fail.next({ delay: 400 });
    const controller = new AbortController();
    const first = ask(stack, 'check', {}, { signal: controller.signal });
    const second = ask(stack, 'check');
    await vi.waitFor(() => expect(stack.requests()).toHaveLength(1));
    controller.abort();
    await expect(first).rejects.toThrow();
    expect(await second).toMatchObject({ status: 200 });
    expect(stack.requests()).toHaveLength(1);
  });
});

describe('a limiter that is shared', () => {
  const broken: Limiter = {
    points: 1,
    duration: 60,
    consume: () => Promise.reject(new Error('redis://:secret-of-redis@host')),
    reward: () => Promise.reject(new Error('down')),
  };

  it('is stood in for by this process where it fails, and its people are told', async () => {
    const stack = await createStack({ proxy: { limits: { identity: broken } } });
    expect(await ask(stack, 'check', { hardware_id })).toMatchObject({ status: 200 });
    expect(await ask(stack, 'check')).toMatchObject({ status: 429 });
    expect(stack.events).toContainEqual({
      type: 'notice',
      notice: 'limiter-failed',
      limit: 'identity',
    });
    expect(JSON.stringify(stack.events)).not.toContain('secret-of-redis');
  });

  it('of a month is stood in for by one of 24 days, the longest that a process remembers', async () => {
    const monthly = createCounter('guesses', { ...broken, duration: 30 * 86_400 }, () => undefined);
    vi.useFakeTimers();
    expect(await monthly.count('a')).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(await monthly.count('a')).toBeGreaterThan(86_400_000);
  });

  it('is not waited for', async () => {
    vi.useFakeTimers();
    const hangs = { ...broken, points: 5, consume: () => new Promise(() => undefined) };
    const stack = await createStack({ proxy: { limits: { service: hangs } } });
    const answer = ask(stack, 'check');
    const isAnswered = vi.fn();
    void answer.then(isAnswered);
    await vi.waitFor(() => expect(isAnswered).toHaveBeenCalled(), { timeout: 3_000 });
    expect(await answer).toMatchObject({ status: 200 });
  });

  it('is asked once in a while where it hangs, and told of once', async () => {
    vi.useFakeTimers();
    const consume = vi.fn(() => new Promise(() => undefined));
    const notify = vi.fn();
    const counter = createCounter('service', { ...broken, points: 100, consume }, notify);
    const first = Promise.all([counter.count('a'), counter.count('a')]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await first).toEqual([0, 0]);
    expect(await counter.count('a')).toBe(0);
    expect(consume).toHaveBeenCalledTimes(2);
    expect(notify).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10_001);
    void counter.count('a');
    expect(consume).toHaveBeenCalledTimes(3);
  });
});
