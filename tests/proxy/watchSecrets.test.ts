import { expect, it } from 'vitest';
import { ask, createStack } from './askStack.js';
import { forget, keepSecret, leaks, sawLeave } from './watchSecrets.js';

it('would find a secret that leaves the proxy: in an answer, an event, a log or a URL', async () => {
  const stack = await createStack();
  await ask(stack, 'borrow');
  expect(stack.events).toHaveLength(1);
  expect(leaks()).toEqual([]);
  const secret = 'not-a-real-secret/of+this test';
  keepSecret(secret);
  for (const emitted of [
    { deep: { inside: [secret] } },
    new Error('failed', { cause: new Error(secret) }),
    `https://example.test/?key=${encodeURIComponent(secret)}`,
  ]) {
    sawLeave(emitted);
    expect(leaks()).toEqual(['not-a-…']);
    forget();
  }
});

it('keeps no secret that would not be found in what a run prints', () => {
  expect(() => keepSecret('hunter2')).toThrow('secretForms');
});
