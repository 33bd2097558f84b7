import { expect, it, vi } from 'vitest';
import { ask, createStack } from './askStack.js';

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
