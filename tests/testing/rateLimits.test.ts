import { expect, it } from 'vitest';
import { createEmulator } from '../../src/testing/index.js';

/** `ask` asks so often at a time in milliseconds with an Authorization, and tells how many were too many. */
async function createAsker(): Promise<{
  ask: (times: number, at: number, authorization: string) => Promise<number>;
  reset: () => void;
}> {
  let now = 0;
  const emulator = await createEmulator({ now: () => now, switches: { rateLimits: true } });
  return {
    ask: async (times, at, authorization) => {
      now = at;
      const request = (): Request =>
        new Request('https://emulator.test/api/v4/product_details', { headers: { authorization } });
      const answers = await Promise.all(
        Array.from({ length: times }, () => emulator.fetch(request())),
      );
      return answers.filter(({ status }) => status === 429).length;
    },
    reset: () => emulator.control.reset(),
  };
}

it('takes 50 in any second of one Authorization, whoever else asks meanwhile', async () => {
  const { ask } = await createAsker();
  expect(await ask(1, 1, 'one')).toBe(0);
  expect(await ask(49, 900, 'one')).toBe(0);
  expect(await ask(1, 1_001, 'other')).toBe(0);
  expect(await ask(50, 1_001, 'one')).toBe(49);
  expect(await ask(50, 2_001, 'one')).toBe(0);
});

it('takes 200 in any 10 seconds of all', async () => {
  const { ask } = await createAsker();
  for (const name of ['a', 'b', 'c', 'd']) expect(await ask(50, 1, name)).toBe(0);
  expect(await ask(1, 10_000, 'e')).toBe(1);
  expect(await ask(1, 10_001, 'e')).toBe(0);
});

it('counts what it refuses in no window', async () => {
  const { ask } = await createAsker();
  for (const name of ['a', 'b', 'c', 'd']) expect(await ask(50, 1, name)).toBe(0);
  expect(await ask(50, 10_000, 'e')).toBe(50);
  expect(await ask(50, 10_001, 'e')).toBe(0);
});

it('starts anew with the emulator', async () => {
  const { ask, reset } = await createAsker();
  expect(await ask(51, 1, 'one')).toBe(1);
  reset();
  expect(await ask(50, 1, 'one')).toBe(0);
});
