import { expect, it } from 'vitest';
import { createTestStack } from '../../src/testing/index.js';

// A page drops the Date header of a request and has no node:*; both would show here.
it('borrows and releases within a page, on a relative URL', async () => {
  const stack = await createTestStack();
  const send = (action: string, fields: object = {}): Promise<Response> =>
    stack.fetch(`/api/floating/${action}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ hardware_id: 'device-of-the-page', ...fields }),
    });

  expect((await send('activate')).status).toBe(200);
  const borrowed = await send('borrow', { borrowed_until: null });
  expect(await borrowed.json()).toMatchObject({ borrowed_until: expect.any(String) });
  expect(stack.state().licenses[0]?.inUse).toBe(1);
  expect((await send('release')).ok).toBe(true);
  expect(stack.state().licenses[0]?.inUse).toBe(0);
});

it('gives up within a page when the signal says so', async () => {
  const stack = await createTestStack();
  stack.failInBrowser.next({ delay: 60_000 });
  const aborting = new AbortController();
  const answer = stack.fetch('/api/floating/check', { method: 'POST', signal: aborting.signal });
  aborting.abort(new Error('gave up'));
  await expect(answer).rejects.toThrow('gave up');
});
