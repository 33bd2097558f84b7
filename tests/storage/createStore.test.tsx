import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { createStore } from '../../src/storage/createStore.js';

const key = 'react-floating-license:test';
const seat = z.object({ version: z.literal(1), until: z.number() });
const remembered = { version: 1, until: 42 };

let repairStorage = (): void => undefined;

afterEach(() => {
  repairStorage();
  localStorage.clear();
});

function fillStorage(): void {
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  repairStorage = () => full.mockRestore();
}

function blockStorage(): void {
  const blocked = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  repairStorage = () => blocked.mockRestore();
}

function deafenStorage(): void {
  const deaf = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => undefined);
  repairStorage = () => deaf.mockRestore();
}

describe('createStore', () => {
  it('finds what an earlier visit wrote', () => {
    createStore().write(key, remembered);
    expect(createStore().read(key, seat)).toEqual(remembered);
  });

  it('has nothing at first', () => {
    expect(createStore().read(key, seat)).toBeUndefined();
  });

  it('touches nothing before it is asked', () => {
    const touched = vi.spyOn(globalThis, 'localStorage', 'get');
    expect(createStore().isPersistent()).toBe(true);
    expect(touched).not.toHaveBeenCalled();
    touched.mockRestore();
  });

  it.each([
    ['no JSON', '{"version":1,'],
    ['nothing', ''],
    ['another shape', '{"version":2,"until":42}'],
    ['a wrong type', '{"version":1,"until":"soon"}'],
    ['null', 'null'],
  ])('drops garbage: %s', (_, garbage) => {
    localStorage.setItem(key, garbage);
    expect(createStore().read(key, seat)).toBeUndefined();
    expect(localStorage.getItem(key)).toBeNull();
  });

  describe.each([
    ['full', fillStorage],
    ['blocked', blockStorage],
    ['deaf', deafenStorage],
  ])('where storage is %s', (_, breakStorage) => {
    it('keeps what was written for as long as the page lasts', () => {
      breakStorage();
      const store = createStore();
      store.write(key, remembered);
      expect(store.read(key, seat)).toEqual(remembered);
      expect(createStore().read(key, seat)).toBeUndefined();
    });

    it('says so to those who listen, from the first write on', () => {
      breakStorage();
      const store = createStore();
      const heard: boolean[] = [];
      const stop = store.subscribe(() => heard.push(store.isPersistent()));
      expect(store.isPersistent()).toBe(true);
      store.write(key, remembered);
      expect(heard).toEqual([false]);
      stop();
    });

    it('stores again once it can', () => {
      breakStorage();
      const store = createStore();
      store.write(key, remembered);
      repairStorage();
      store.write(key, { ...remembered, until: 43 });
      expect(store.isPersistent()).toBe(true);
      expect(createStore().read(key, seat)).toEqual({ version: 1, until: 43 });
    });
  });

  it('says that something is not stored until that is, and stores it as soon as it can', () => {
    const store = createStore();
    const setItem = localStorage.setItem.bind(localStorage);
    // Nearly full: what is small finds room.
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation((name, text) => {
      if (name === key) throw new DOMException('full', 'QuotaExceededError');
      setItem(name, text);
    });
    store.write(key, remembered);
    store.write(`${key}:small`, 1);
    expect(store.isPersistent()).toBe(false);
    full.mockRestore();
    store.write(`${key}:small`, 2);
    expect(store.isPersistent()).toBe(true);
    expect(createStore().read(key, seat)).toEqual(remembered);
  });

  it('keeps what it could not store when a frame clears its sessionStorage', () => {
    const store = createStore();
    const listener = vi.fn<() => void>();
    const stop = store.subscribe(listener);
    fillStorage();
    store.write(key, remembered);
    listener.mockClear();
    dispatchEvent(new StorageEvent('storage', { key: null, storageArea: sessionStorage }));
    expect(store.read(key, seat)).toEqual(remembered);
    expect(listener).not.toHaveBeenCalled();
    dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
    expect(store.read(key, seat)).toBeUndefined();
    expect(listener).toHaveBeenCalledOnce();
    stop();
  });

  it('leaves no outdated value to the next visit when storage fills up', () => {
    const store = createStore();
    store.write(key, remembered);
    fillStorage();
    store.write(key, { ...remembered, until: 43 });
    expect(store.read(key, seat)?.until).toBe(43);
    expect(createStore().read(key, seat)).toBeUndefined();
  });

  it('tells its listeners about a change in another tab, and nobody after that', () => {
    const store = createStore();
    const one = vi.fn<() => void>();
    const other = vi.fn<() => void>();
    const stops = [store.subscribe(one), store.subscribe(other)];
    dispatchEvent(new StorageEvent('storage', { key }));
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 1]);
    for (const stop of stops) stop();
    dispatchEvent(new StorageEvent('storage', { key }));
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 1]);
  });

  it('reads what another tab wrote', () => {
    const store = createStore();
    store.write(key, remembered);
    localStorage.setItem(key, JSON.stringify({ version: 1, until: 99 }));
    expect(store.read(key, seat)?.until).toBe(99);
  });
});
