import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createStore } from '../../src/storage/createStore.js';

it('remembers nothing on a server, whose memory is everybody’s', () => {
  const store = createStore();
  expect(store.read('key', z.string())).toBeUndefined();
  store.write('key', 'value');
  expect(store.read('key', z.string())).toBeUndefined();
});
