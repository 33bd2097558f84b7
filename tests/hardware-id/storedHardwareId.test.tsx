import { beforeEach, describe, expect, it } from 'vitest';
import { checkHardwareId } from '../../src/hardware-id/checkHardwareId.js';
import {
  keepHardwareId,
  noteEarlierId,
  readEarlierIds,
  readHardwareId,
  replaceHardwareId,
} from '../../src/hardware-id/storedHardwareId.js';
import { createStore } from '../../src/storage/createStore.js';

const key = 'react-floating-license:hardware-id:ada';
const store = createStore();

beforeEach(() => localStorage.clear());

describe('the stored id', () => {
  it('remembers what it replaced: newest first, each once, five at most', () => {
    keepHardwareId(store, 'ada', 'id-0');
    for (const id of ['id-1', 'id-2', 'id-0']) replaceHardwareId(store, 'ada', id);
    expect(readHardwareId(store, 'ada')).toBe('id-0');
    expect(readEarlierIds(store, 'ada', 'id-0')).toEqual(['id-2', 'id-1']);
    for (const id of ['a', 'b', 'c', 'd', 'e']) replaceHardwareId(store, 'ada', id);
    expect(readEarlierIds(store, 'ada', 'e')).toEqual(['d', 'c', 'b', 'a', 'id-0']);
  });

  it('is of the shape that older versions read', () => {
    keepHardwareId(store, 'ada', 'old');
    replaceHardwareId(store, 'ada', 'new');
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({ version: 1, id: 'new' });
  });

  it('outlives garbage in the history', () => {
    localStorage.setItem(key, '{"version":1,"id":"mine","earlier":[7]}');
    expect(readHardwareId(store, 'ada')).toBe('mine');
    expect(readEarlierIds(store, 'ada', 'mine')).toEqual([]);
    replaceHardwareId(store, 'ada', 'next');
    expect(readEarlierIds(store, 'ada', 'next')).toEqual(['mine']);
  });

  it.each(['', 'x'.repeat(513), 'two words', 'a\u0000b', '\ud800'])(
    'is dropped where no proxy would take it: %j',
    (id) => {
      localStorage.setItem(key, JSON.stringify({ version: 1, id }));
      expect(readHardwareId(store, 'ada')).toBeUndefined();
      keepHardwareId(store, 'ada', 'made-anew');
      expect(readHardwareId(store, 'ada')).toBe('made-anew');
    },
  );

  it('is kept where one is stored already, with its history', () => {
    keepHardwareId(store, 'ada', 'first');
    replaceHardwareId(store, 'ada', 'second');
    keepHardwareId(store, 'ada', 'third');
    expect(readHardwareId(store, 'ada')).toBe('second');
    expect(readEarlierIds(store, 'ada', 'second')).toEqual(['first']);
  });

  it('has among the earlier ones that of before there was a scope, and none of another scope', () => {
    keepHardwareId(store, undefined, 'of-nobody');
    keepHardwareId(store, 'bob', 'of-bob');
    replaceHardwareId(store, 'bob', 'of-bob-too');
    keepHardwareId(store, 'ada', 'of-ada');
    expect(readEarlierIds(store, 'ada', 'of-ada')).toEqual(['of-nobody']);
    expect(readEarlierIds(store, undefined, 'of-nobody')).toEqual([]);
  });

  it('learns of the one that a page had until another tab stored its own', () => {
    keepHardwareId(store, 'ada', 'of-the-other-tab');
    noteEarlierId(store, 'ada', 'of-this-page');
    noteEarlierId(store, 'ada', 'of-this-page');
    noteEarlierId(store, 'ada', 'of-the-other-tab');
    expect(readEarlierIds(store, 'ada', 'of-the-other-tab')).toEqual(['of-this-page']);
  });
});

describe('an id that somebody entered', () => {
  it.each(['', '   ', 'two words', 'two\nlines', 'a\u0000b', '\ud800', 'x'.repeat(513)])(
    'cannot be %j',
    (text) => {
      expect(checkHardwareId(text, 'mine')).toEqual({ problem: 'invalid' });
    },
  );

  it('is not the one that there is', () => {
    expect(checkHardwareId(' mine ', 'mine')).toEqual({ problem: 'same' });
  });

  it('may be of another make, and have been copied with white space around it', () => {
    expect(checkHardwareId('\tinventory-4711\n', 'mine')).toEqual({ id: 'inventory-4711' });
    expect(checkHardwareId('x'.repeat(512), 'mine')).toEqual({ id: 'x'.repeat(512) });
  });
});
