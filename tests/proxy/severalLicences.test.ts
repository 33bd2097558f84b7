import { expect, it } from 'vitest';
import type { Identity } from '../../src/proxy/index.js';
import { ask, createStack } from './askStack.js';

const both: Identity[] = [
  { id: 'main', licenseKey: 'PLAI-N000-0000-0001', subject: 'customer-7' },
  { id: 'spare', licenseKey: 'OTHE-R000-0000-0002', subject: 'customer-7' },
];
const identify = (): Identity[] => both;

it('takes the licence that the browser names by an id', async () => {
  const stack = await createStack({ proxy: { identify } });
  expect(await ask(stack, 'borrow', { license: 'spare' })).toMatchObject({ status: 200 });
  const inUse = stack.state().licenses.map(({ shows, inUse: seats }) => [shows, seats]);
  expect(inUse).toEqual([
    ['plain', 0],
    ['other', 1],
    ['user', 0],
  ]);
  expect(stack.events.at(-1)).toMatchObject({ license: 'spare', subject: 'customer-7' });
});

it.each([
  [{}, 'missing_parameters'],
  [{ license: 'nobody-s' }, 'license_not_found'],
  [{ license: 'OTHE-R000-0000-0002' }, 'license_not_found'],
  [{ license: '' }, 'validation_error'],
])('refuses %o, and nothing is sent', async (named, code) => {
  const stack = await createStack({ proxy: { identify } });
  const answer = await ask(stack, 'borrow', named);
  expect(answer).toMatchObject({ status: 400, code, field: 'license' });
  expect(JSON.stringify(answer)).not.toContain('OTHE-R000');
  expect(stack.requests()).toHaveLength(0);
});

it('needs no name where there is one licence, and no licence is nobody', async () => {
  const one = await createStack({ proxy: { identify: () => both.slice(0, 1) } });
  expect(await ask(one, 'borrow')).toMatchObject({ status: 200 });
  const none = await createStack({ proxy: { identify: () => [] } });
  expect(await ask(none, 'borrow')).toMatchObject({ status: 401, code: 'unauthenticated' });
});
