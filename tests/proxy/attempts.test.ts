import { afterEach, expect, it, vi } from 'vitest';
import { ask, createStack } from './askStack.js';
import { browserRequest, proxyBefore, refused, signed } from './standIn.js';

afterEach(() => {
  vi.useRealTimers();
});

const actions = ['borrow', 'release', 'activate', 'check'] as const;

it.each(actions)('sends %s again where it was never sent', async (action) => {
  const stack = await createStack();
  if (action === 'release') await ask(stack, 'borrow');
  stack.fail.next('connection-refused', 'connection-refused');
  expect((await ask(stack, action)).status).toBeLessThan(300);
  expect(stack.events.at(-1)).toMatchObject({ outcome: 'done', attempts: 3 });
});

it('signs every attempt anew', async () => {
  const dates: (string | null)[] = [];
  let time = Date.now();
  const stack = await createStack({
    proxy: {
      now: () => (time += 1_000),
      fetch: async (request) => {
        dates.push(request.headers.get('date'));
        const cause = Object.assign(new Error(), { code: 'ECONNREFUSED' });
        throw new TypeError('fetch failed', { cause });
      },
    },
  });
  // Nothing was ever sent: it is refused, and not unknown.
  expect(await ask(stack, 'borrow')).toMatchObject({
    status: 502,
    code: 'service_unavailable',
    outcome: 'refused',
  });
  expect(new Set(dates).size).toBe(3);
});

it.each(actions)('does not repeat %s where it may have been received', async (action) => {
  const stack = await createStack();
  stack.fail.next('drop-before-commit');
  expect(await ask(stack, action)).toEqual({
    status: 502,
    code: 'service_unavailable',
    message: expect.any(String),
    retryAfter: null,
  });
  expect(stack.requests()).toHaveLength(1);
  expect(stack.events.at(-1)).toMatchObject({ outcome: 'unknown', attempts: 1 });
});

it('comes back when the service says so, where that is soon', async () => {
  const stack = await createStack();
  stack.fail.next('unavailable-retry-after');
  expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
  expect(stack.events.at(-1)).toMatchObject({ outcome: 'done', attempts: 2 });
});

it.each(['0', '1', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
  'comes back once, and no sooner than after a second: Retry-After %s',
  async (after) => {
    const times: number[] = [];
    const headers = { 'Retry-After': after, Date: new Date().toUTCString() };
    const { proxy } = proxyBefore(() => {
      times.push(performance.now());
      return new Response('', { status: 429, headers });
    });
    const response = await proxy.fetch(browserRequest('borrow'));
    expect(await response.json()).toMatchObject({ code: 'rate_limited' });
    expect(response.headers.get('retry-after')).toBe('1');
    expect(times).toHaveLength(2);
    expect(Number(times[1]) - Number(times[0])).toBeGreaterThan(990);
  },
);

it.each(['1.5', '-5', 'soon', '2026'])(
  'does not come back for a Retry-After of %s',
  async (after) => {
    const headers = { 'Retry-After': after, Date: new Date().toUTCString() };
    const { proxy, calls } = proxyBefore(() => new Response('', { status: 429, headers }));
    expect((await proxy.fetch(browserRequest('borrow'))).status).toBe(429);
    expect(calls).toHaveLength(1);
  },
);

it.each([
  [429, '999999999'],
  [503, '999999999'],
  [503, 'Fri, 01 Jan 2100 00:00:00 GMT'],
])('keeps nobody out for longer than a minute: %i, %s', async (status, after) => {
  vi.useFakeTimers();
  const headers = { 'Retry-After': after, Date: new Date().toUTCString() };
  let isBusy = true;
  const { proxy, calls } = proxyBefore(() =>
    isBusy
      ? refused(status, 'busy', 'x', headers)
      : signed('{"borrowed_until":"2098-01-01T00:00:00"}'),
  );
  const first = await proxy.fetch(browserRequest('borrow'));
  expect(await first.json()).toMatchObject({ status: 429, code: 'rate_limited' });
  expect(first.headers.get('retry-after')).toBe('60');
  isBusy = false;
  expect((await proxy.fetch(browserRequest('borrow'))).headers.get('retry-after')).toBe('60');
  expect(calls).toHaveLength(1);
  vi.advanceTimersByTime(60_001);
  expect((await proxy.fetch(browserRequest('borrow'))).status).toBe(200);
});

it('says that nothing happened where the page was closed before anything was sent', async () => {
  const controller = new AbortController();
  const onEvent = vi.fn();
  const { proxy, calls } = proxyBefore(() => signed('{}'), {
    onEvent,
    identify: async () => {
      controller.abort();
      return { licenseKey: 'AAAA-BBBB-CCCC-DDDD' };
    },
  });
  await proxy.fetch(new Request(browserRequest('borrow'), { signal: controller.signal }));
  expect(calls).toHaveLength(0);
  expect(onEvent).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ outcome: 'refused', attempts: 0, status: 499, code: 'caller_gone' }),
  );
});

it("has one deadline for all of a request, the host's functions included", async () => {
  vi.useFakeTimers();
  const service = new EventTarget();
  const asked = new Promise((resolve) => service.addEventListener('asked', resolve));
  const silent = (): Promise<Response> => {
    service.dispatchEvent(new Event('asked'));
    return new Promise(() => undefined);
  };
  const { proxy } = proxyBefore(silent, {
    timeout: 1_000,
    identify: async () => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      return { licenseKey: 'AAAA-BBBB-CCCC-DDDD' };
    },
    authorize: () => true,
  });
  const isAnswered = vi.fn();
  const answer = proxy.fetch(browserRequest('borrow'));
  void answer.then(isAnswered);
  await vi.advanceTimersByTimeAsync(700);
  await asked;
  await vi.advanceTimersByTimeAsync(299);
  expect(isAnswered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect((await answer).status).toBe(504);
  const slow = proxyBefore(() => expect.fail(), {
    timeout: 1_000,
    identify: () => new Promise(() => undefined),
  });
  const late = slow.proxy.fetch(browserRequest('borrow'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await (await late).json()).toMatchObject({ code: 'timeout', outcome: 'refused' });
});

it('carries a release through when the browser has gone, and nothing else', async () => {
  const stack = await createStack();
  await ask(stack, 'borrow');
  for (const action of ['borrow', 'release']) {
    stack.fail.next({ delay: 300 });
    const controller = new AbortController();
    const sent = stack.requests().length;
    const gone = ask(stack, action, {}, { signal: controller.signal });
    await vi.waitFor(() => expect(stack.requests()).toHaveLength(sent + 1));
    controller.abort();
    await expect(gone).rejects.toThrow();
  }
  await vi.waitFor(() => expect(stack.events).toHaveLength(3), 5_000);
  expect(stack.events[1]).toMatchObject({ action: 'borrow', outcome: 'unknown' });
  expect(stack.events[2]).toMatchObject({ action: 'release', outcome: 'done' });
});
