import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createStore } from '../../src/storage/createStore.js';

it('works on a server, where there is no storage, for as long as the process lasts', () => {
  const store = createStore();
  expect(store.read('key', z.string())).toBeUndefined();
  store.write('key', 'value');
  expect(store.read('key', z.string())).toBe('value');
  expect(store.isPersistent()).toBe(false);
});
