import { expect, it } from 'vitest';
import { createTestStack } from '../../src/testing/index.js';

it('tells the time to whoever asks, and asks nobody for it', async () => {
  const stack = await createTestStack({ signedIn: false });
  stack.clock.advance({ days: 40 });

  const answer = await stack.fetch('/any/mount/time');

  expect(answer.status).toBe(204);
  const heard = Date.parse(answer.headers.get('date') ?? '');
  expect(Math.abs(heard - stack.clock.now())).toBeLessThan(2_000);
  expect(stack.requests()).toEqual([]);
});
