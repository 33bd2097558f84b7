import { expect, it } from 'vitest';
import { createEmulator, identityOf } from '../../src/testing/index.js';

const emulator = await createEmulator();

it('lists what each licence is reached with, and nothing that it has not', () => {
  expect(emulator.licenses.slice(0, 3)).toStrictEqual([
    { shows: 'plain', licenseKey: 'PLAI-N000-0000-0001' },
    { shows: 'user', username: 'user@example.test', password: 'not-a-real-password' },
    {
      shows: 'sso',
      username: 'sso@example.test',
      customerAccountCode: 'example-customer',
      idToken: 'not-a-real-id-token',
      code: 'not-a-real-code',
    },
  ]);
});

it.each(['user', 'user@example.test'])('knows who %s is', (name) => {
  expect(identityOf(name, emulator)).toEqual({
    username: 'user@example.test',
    password: 'not-a-real-password',
  });
});

it('names what there is when asked for nobody', () => {
  expect(() => identityOf('nobody', emulator)).toThrow(/"nobody"; there are: plain, user, sso/);
});
