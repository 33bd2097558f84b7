import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { joinTabs } from '../../src/client/joinTabs.js';
import { createStore } from '../../src/storage/createStore.js';

const key = 'react-floating-license:seat';
let count = 0;
const join = (): ReturnType<typeof joinTabs> => {
  const tab = joinTabs(key, createStore(), `tab-${++count}`);
  tab.stay();
  return tab;
};

describe('joinTabs', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    localStorage.clear();
  });

  it('tells the last tab that it is the last', () => {
    const [first, second, third] = [join(), join(), join()];
    expect([second.close(), first.close(), third.close()]).toEqual([false, false, true]);
    expect(localStorage).toHaveLength(0);
  });

  it('takes leave of a page with the last of its components that keep a seat', () => {
    const [one, another] = [1, 2].map(() => joinTabs(key, createStore(), 'page'));
    one?.stay();
    another?.stay();
    one?.leave();
    expect(join().close()).toBe(false);
    another?.leave();
    expect(join().close()).toBe(true);
  });

  it('takes leave of a page that closes with all of them', () => {
    const [one, another] = [1, 2].map(() => joinTabs(key, createStore(), 'page'));
    one?.stay();
    another?.stay();
    expect([one?.close(), another?.close()]).toEqual([true, true]);
  });

  it('counts a hidden tab, which comes to say so once a minute', () => {
    const hidden = join();
    vi.advanceTimersByTime(60_000);
    const tab = join();
    expect(tab.close()).toBe(false);
    hidden.stay();
    vi.advanceTimersByTime(60_000);
    expect(join().close()).toBe(false);
  });

  it('forgets a tab that crashed', () => {
    join();
    vi.advanceTimersByTime(150_000);
    expect(join().close()).toBe(true);
  });

  it('writes no more often than every half minute', () => {
    const tab = join();
    const written = vi.spyOn(Storage.prototype, 'setItem');
    for (let looks = 0; looks < 29; looks++) {
      vi.advanceTimersByTime(1_000);
      tab.stay();
    }
    expect(written).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    tab.stay();
    expect(written).toHaveBeenCalledOnce();
  });

  it('is the last of nothing where storage is blocked: others cannot be seen', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(join().close()).toBe(false);
    const store = createStore();
    const [one, another] = [1, 2].map(() => joinTabs(key, store, 'page'));
    one?.stay();
    another?.stay();
    expect([one?.close(), another?.close()]).toEqual([false, false]);
  });
});
