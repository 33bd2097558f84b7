import { beforeEach, expect, it } from 'vitest';
import type { TestStack } from '../../src/testing/index.js';
import { ask, createStack, hardware_id } from './askStack.js';

// A page that closes returns what it kept, and knows nothing of what another window has borrowed.

let stack: TestStack;
const slot = (): string | undefined =>
  stack
    .state()
    .licenses.flatMap(({ devices }) => devices)
    .find((device) => device.hardwareId === hardware_id && device.slot)?.slot?.state;

beforeEach(async () => {
  stack = await createStack();
});

it('returns a seat that is held', async () => {
  await ask(stack, 'check');
  expect(slot()).toBe('held');
  expect(await ask(stack, 'release', { held_only: true })).toMatchObject({ status: 204 });
  expect(slot()).toBeUndefined();
});

it('leaves a seat that is borrowed', async () => {
  await ask(stack, 'borrow');
  expect(await ask(stack, 'release', { held_only: true })).toMatchObject({ status: 204 });
  expect(slot()).toBe('borrowed');
});

it('is nothing that can be said otherwise', async () => {
  for (const held_only of [false, 'true', null]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await ask(stack, 'release', { held_only })).toMatchObject({ status: 400 });
  }
});
