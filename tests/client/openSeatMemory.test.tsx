import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SeatMemory } from '../../src/client/openSeatMemory.js';
import { openSeatMemory } from '../../src/client/openSeatMemory.js';
import type { HardwareId } from '../../src/hardware-id/resolveHardwareId.js';
import type { SeatRecord } from '../../src/seat/SeatRecord.js';
import type { Store } from '../../src/storage/createStore.js';
import { createStore } from '../../src/storage/createStore.js';
import { createServerClock } from '../../src/time/createServerClock.js';
import { hour, now, remember } from '../seat/remember.js';

const key = 'react-floating-license:seat:/api/license::device-1';
const until = now + 8 * hour;
const borrowed = remember({ known: { state: 'borrowed', since: now, until } });
/** No record takes a moment that only the very end of what a Date can hold is. */
const unreadable = remember({ known: { state: 'held', renewBy: 8.64e15 } });

interface Opened {
  memory: SeatMemory;
  store: Store;
  /** How often it said that nothing was remembered. */
  emptied: () => number;
}

function open(source: HardwareId['source'] = 'stored'): Opened {
  const store = createStore();
  const onEmpty = vi.fn<() => void>();
  const memory = openSeatMemory({
    name: '/api/license:',
    device: { id: 'device-1', source },
    store,
    clock: createServerClock(),
    onEmpty,
  });
  return { memory, store, emptied: () => onEmpty.mock.calls.length };
}

/** How often a page writes that reads what is remembered whenever it hears of a change. */
function writesOf({ memory, store }: Opened, record: SeatRecord): number {
  let writes = 0;
  const stop = store.subscribe(() => {
    writes += 1;
    // A page reads a moment later, for ever; here, until that is certain.
    if (writes < 10) memory.read();
  });
  memory.write(record);
  stop();
  return writes;
}

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('on a first visit', () => {
  it.each([
    ['new', 'none'],
    ['stored', 'unknown'],
    ['derived', 'unknown'],
    ['given', 'unknown'],
  ] as const)('an id that is %s is known to be %s, and that is stored', (source, state) => {
    const { memory, emptied } = open(source);
    expect(memory.read().known).toEqual({ state });
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({ known: { state } });
    expect(emptied()).toBe(1);
  });
});

it('finds what an earlier visit remembered, and nothing of another device', () => {
  open().memory.write(borrowed);
  expect(open('new').memory.read()).toEqual(borrowed);
  localStorage.setItem(key, JSON.stringify({ ...borrowed, hardwareId: 'device-2' }));
  expect(open('new').memory.read().known).toEqual({ state: 'none' });
});

describe('what is cleared under an open page', () => {
  it('is stored again as this page knew it', () => {
    const { memory, emptied } = open();
    memory.write(borrowed);
    memory.read();
    localStorage.clear();
    expect(memory.read()).toEqual(borrowed);
    expect(open().memory.read()).toEqual(borrowed);
    expect(emptied()).toBe(1);
  });

  it('is stored again each time', () => {
    const { memory } = open();
    memory.write(borrowed);
    for (let times = 0; times < 3; times++) {
      memory.read();
      localStorage.clear();
      memory.read();
      expect(localStorage.getItem(key)).not.toBeNull();
    }
  });
});

describe('what cannot be read back', () => {
  it('is written once, and counts for this page all the same', () => {
    const opened = open();
    expect(writesOf(opened, unreadable)).toBe(1);
    expect(opened.memory.read()).toEqual(unreadable);
  });

  it('gives way to what can', () => {
    const opened = open();
    opened.memory.write(unreadable);
    opened.memory.read();
    expect(writesOf(opened, borrowed)).toBe(1);
    expect(open().memory.read()).toEqual(borrowed);
  });

  it('is kept in the page where a storage takes it and keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => undefined);
    const opened = open();
    expect(writesOf(opened, borrowed)).toBe(1);
    expect(opened.memory.read()).toEqual(borrowed);
    expect(opened.store.isPersistent()).toBe(false);
  });
});
