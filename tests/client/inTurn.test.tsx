import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn } from '../../src/client/inTurn.js';
import { createStore } from '../../src/storage/createStore.js';

// jsdom has no Web Locks, as plain http has none: tabs pass a lease on in the storage they share.

const name = 'react-floating-license:seat';

/** What one tab does in its turn, with a store of its own over the storage of all. */
function take(what: string, said: string[], milliseconds = 1_000): Promise<void> {
  return inTurn(name, createStore(), async () => {
    said.push(`${what} begins`);
    await new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    });
    said.push(`${what} ends`);
  });
}

describe('inTurn, without Web Locks,', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    localStorage.clear();
  });

  it('lets one tab after the other act, whoever comes first', async () => {
    const said: string[] = [];
    const all = Promise.all([take('one', said), take('two', said), take('three', said)]);
    await vi.advanceTimersByTimeAsync(5_000);
    await all;
    expect(said).toHaveLength(6);
    for (let turn = 0; turn < 6; turn += 2) {
      const [who = 'nobody'] = said[turn]?.split(' ') ?? [];
      expect(said.slice(turn, turn + 2)).toEqual([`${who} begins`, `${who} ends`]);
    }
    expect(localStorage).toHaveLength(0);
  });

  it('goes on after one that failed', async () => {
    const failing = inTurn(name, createStore(), () => Promise.reject(new Error('no answer')));
    const failed = expect(failing).rejects.toThrow('no answer');
    await vi.advanceTimersByTimeAsync(1_000);
    await failed;
    const said: string[] = [];
    void take('next', said);
    await vi.advanceTimersByTimeAsync(100);
    expect(said).toEqual(['next begins']);
  });

  it('waits for no tab that crashed longer than a request may take', async () => {
    const lease = { owner: 'crashed', until: Date.now() + 20_000 };
    localStorage.setItem(`${name}:turn`, JSON.stringify(lease));
    const said: string[] = [];
    void take('next', said);
    await vi.advanceTimersByTimeAsync(19_900);
    expect(said).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(said).toEqual(['next begins']);
  });

  it('does not wait for a lease that another clock wrote', async () => {
    const lease = { owner: 'yesterday', until: Date.now() + 24 * 3_600_000 };
    localStorage.setItem(`${name}:turn`, JSON.stringify(lease));
    const said: string[] = [];
    void take('next', said);
    await vi.advanceTimersByTimeAsync(100);
    expect(said).toEqual(['next begins']);
  });
});

describe('inTurn, with Web Locks that the browser denies,', () => {
  const request = vi.fn<LockManager['request']>();
  beforeEach(() => {
    vi.useFakeTimers();
    Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
    request.mockRejectedValue(new DOMException('denied', 'SecurityError'));
  });
  afterEach(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(navigator, 'locks');
    localStorage.clear();
  });

  it('lets one after the other act all the same', async () => {
    const said: string[] = [];
    const all = Promise.all([take('one', said), take('two', said)]);
    await vi.advanceTimersByTimeAsync(5_000);
    await all;
    expect(said).toHaveLength(4);
  });

  it('does nothing twice that failed in its turn', async () => {
    request.mockImplementation((_: string, run: unknown) =>
      Promise.resolve((run as () => unknown)()),
    );
    const run = vi.fn(() => Promise.reject(new Error('no answer')));
    await expect(inTurn(name, createStore(), run)).rejects.toThrow('no answer');
    expect(run).toHaveBeenCalledOnce();
  });
});

describe('inTurn, without Web Locks in a hidden page, whose timers come once a minute,', () => {
  const minute = 60_000;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    localStorage.clear();
  });

  it('lets a tab act before its lease is over', async () => {
    const done = inTurn(name, createStore(), () => Promise.resolve('done'));
    await expect(done).resolves.toBe('done');
    expect(localStorage).toHaveLength(0);
  });

  it('lets the next one act when its timer comes', async () => {
    const said: string[] = [];
    const all = ['one', 'two'].map((what) =>
      inTurn(name, createStore(), () => Promise.resolve(said.push(what))),
    );
    await Promise.race(all);
    expect(said).toHaveLength(1);
    vi.advanceTimersByTime(minute);
    await Promise.all(all);
    expect(said).toHaveLength(2);
  });
});
