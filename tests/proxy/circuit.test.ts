import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ask, createStack } from './askStack.js';
import { browserRequest, device, proxyBefore, secrets, signed } from './standIn.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('stops hammering a dead service, and heals', async () => {
  const stack = await createStack();
  const fail = (): void => stack.fail.next('html-502');
  for (let call = 0; call < 5; call += 1) {
    fail();
    expect(await ask(stack, 'borrow')).toMatchObject({ status: 502 });
  }
  // From here on nothing is sent, so nothing can have happened.
  expect(await ask(stack, 'borrow')).toMatchObject({
    status: 503,
    code: 'service_unavailable',
    outcome: 'refused',
    retryAfter: '10',
  });
  expect(stack.requests()).toHaveLength(5);
  vi.advanceTimersByTime(10_001);
  fail();
  expect(await ask(stack, 'borrow')).toMatchObject({ status: 502 });
  expect(await ask(stack, 'borrow')).toMatchObject({ status: 503 });
  vi.advanceTimersByTime(10_001);
  expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
  expect(await ask(stack, 'release')).toMatchObject({ status: 204 });
  const notices = stack.events.flatMap((event) => (event.type === 'notice' ? event.notice : []));
  expect(notices).toEqual(['circuit-opened', 'circuit-opened', 'circuit-closed']);
});

it('heals in time where the clock is set back', async () => {
  const stack = await createStack();
  for (let call = 0; call < 5; call += 1) {
    stack.fail.next('html-502');
    await ask(stack, 'borrow');
  }
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(10_001);
  expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
});

it('says at once that a service is down, and counts no call for it', async () => {
  const { proxy, calls } = proxyBefore(() => new Response('', { status: 502 }), {
    limits: { service: { points: 1, duration: 1 }, queue: { size: 10, wait: 10_000 } },
  });
  const borrow = async (): Promise<number> => (await proxy.fetch(browserRequest('borrow'))).status;
  for (let call = 0; call < 5; call += 1) {
    expect(await borrow()).toBe(502);
    vi.advanceTimersByTime(1_001);
  }
  // With no time passing, nobody would be let out of the queue.
  expect(await Promise.all(Array.from({ length: 20 }, borrow))).toEqual(
    Array.from({ length: 20 }, () => 503),
  );
  expect(calls).toHaveLength(5);
});

it('tries with one call at a time whether the service is back', async () => {
  const stack = await createStack();
  stack.fail.next(...Array.from({ length: 5 }, () => 'drop-before-commit' as const));
  for (let call = 0; call < 5; call += 1) await ask(stack, 'check');
  vi.advanceTimersByTime(10_001);
  const answers = await Promise.all(
    ['a', 'b', 'c'].map((hardware_id) => ask(stack, 'activate', { hardware_id })),
  );
  // Which of the three is through its checks first is not for us to say.
  const statuses = answers.map(({ status }) => status);
  expect(statuses.toSorted((one, other) => one - other)).toEqual([200, 503, 503]);
});

it.each(['empty-500', 'rate-limited', 'bad-signature', 'truncated-json'] as const)(
  'takes %s for a word of the service: it is not dead',
  async (fault) => {
    const stack = await createStack();
    for (let call = 0; call < 8; call += 1) {
      stack.fail.next(fault);
      await ask(stack, 'borrow');
    }
    expect(stack.requests()).toHaveLength(8);
  },
);

it('goes by the answer to a trial, whether or not somebody waits for it', async () => {
  const onEvent = vi.fn();
  const service = new EventTarget();
  let controller: AbortController | undefined;
  const { proxy, calls } = proxyBefore(
    async () => {
      if (!controller) return new Response('', { status: 502 });
      controller.abort();
      const answered = new Promise((resolve) => service.addEventListener('answer', resolve));
      await answered;
      return signed('{"borrowed_until":"2098-01-01T00:00:00"}');
    },
    { onEvent },
  );
  for (let call = 0; call < 5; call += 1) await proxy.fetch(browserRequest('borrow'));
  vi.advanceTimersByTime(10_001);
  controller = new AbortController();
  await proxy.fetch(new Request(browserRequest('borrow'), { signal: controller.signal }));
  expect(onEvent).toHaveBeenLastCalledWith(
    expect.objectContaining({ code: 'caller_gone', outcome: 'unknown' }),
  );
  // It is still under way, and nobody else is sent.
  expect((await proxy.fetch(browserRequest('borrow'))).status).toBe(503);
  expect(calls).toHaveLength(6);
  service.dispatchEvent(new Event('answer'));
  await vi.waitFor(() =>
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ notice: 'circuit-closed' })),
  );
});

it('leaves a service alone again that does not answer a trial, whoever waited for it', async () => {
  let controller: AbortController | undefined;
  const silence = new Promise<Response>(() => undefined);
  const { proxy, calls } = proxyBefore(
    () => {
      controller?.abort();
      return controller ? silence : new Response('', { status: 502 });
    },
    { timeout: 1_000 },
  );
  for (let call = 0; call < 5; call += 1) await proxy.fetch(browserRequest('borrow'));
  vi.advanceTimersByTime(10_001);
  controller = new AbortController();
  await proxy.fetch(new Request(browserRequest('borrow'), { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await proxy.fetch(browserRequest('borrow'))).headers.get('retry-after')).toBe('10');
  expect(calls).toHaveLength(6);
});

it('leaves a service alone that does not answer checks, which are shared', async () => {
  const { proxy, calls } = proxyBefore(() => new Promise<Response>(() => undefined), {
    timeout: 1_000,
  });
  const check = (): Promise<Response> => proxy.fetch(browserRequest('check', device));
  for (let call = 0; call < 5; call += 1) {
    const asked = check();
    await vi.waitFor(() => expect(calls).toHaveLength(call + 1));
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await asked).status).toBe(504);
  }
  expect((await check()).status).toBe(503);
  expect(calls).toHaveLength(5);
});

it('does not hold against the service what a slow host left it no time for', async () => {
  const { proxy, calls } = proxyBefore(() => new Promise<Response>(() => undefined), {
    timeout: 1_000,
    identify: async () => {
      await vi.advanceTimersByTimeAsync(900);
      return { licenseKey: secrets.licenseKey };
    },
  });
  for (let call = 0; call < 8; call += 1) {
    const asked = proxy.fetch(browserRequest('borrow'));
    await vi.waitFor(() => expect(calls).toHaveLength(call + 1));
    await vi.advanceTimersByTimeAsync(200);
    expect((await asked).status).toBe(504);
  }
});

it('does not hold against the service that callers leave while it works', async () => {
  let controller: AbortController | undefined;
  const { proxy, calls } = proxyBefore(() => {
    controller?.abort();
    return new Promise<Response>(() => undefined);
  });
  for (let call = 0; call < 8; call += 1) {
    controller = new AbortController();
    await proxy.fetch(new Request(browserRequest('borrow'), { signal: controller.signal }));
  }
  expect(calls).toHaveLength(8);
});

it('takes 503 that says when to come back for a word of the service', async () => {
  const { proxy, calls } = proxyBefore(
    () => new Response(null, { status: 503, headers: { 'Retry-After': '3' } }),
  );
  for (let call = 0; call < 8; call += 1) {
    expect((await proxy.fetch(browserRequest('borrow'))).status).toBe(429);
    vi.advanceTimersByTime(3_001);
  }
  expect(calls).toHaveLength(8);
});

it('does not hold against the service what is refused or given up', async () => {
  const stack = await createStack();
  for (let call = 0; call < 8; call += 1) {
    await ask(stack, 'borrow', { hardware_id: 'unknown' });
    const controller = new AbortController();
    const gone = ask(stack, 'borrow', {}, { signal: controller.signal });
    controller.abort();
    await gone.catch(() => undefined);
  }
  expect(await ask(stack, 'borrow')).toMatchObject({ status: 200 });
});
