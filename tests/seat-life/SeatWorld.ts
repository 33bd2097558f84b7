import { vi } from 'vitest';
import type { FaultName, TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { remember, remembered } from './browserMemory.js';
import { createLocks } from './createLocks.js';
import { nextMessage } from './nextMessage.js';
import type { SeatTab } from './SeatTab.js';
import { openSeatTab } from './SeatTab.js';

const minute = 60_000;
const endpoint = 'http://localhost/api/license';
/** The id of the device, and one that it had before. */
const ids = ['device-of-the-model', 'earlier-id-of-the-model'] as const;
const start = Date.UTC(2026, 10, 27, 18);

/** One browser with its tabs, the service behind it, and the time of both. */
export interface SeatWorld {
  readonly stack: TestStack;
  readonly tabs: SeatTab[];
  open: () => Promise<void>;
  /** Closes a tab: the last one with the browser's farewell. A crash leaves its marks behind. */
  close: (index: number, how: 'close' | 'crash') => Promise<void>;
  /** Runs what a person does, and waits until all has come to rest. */
  act: (...deeds: (() => unknown)[]) => Promise<void>;
  /** Time passes, everywhere. Asleep, no timer of the browser runs meanwhile. */
  pass: (minutes: number, asleep?: boolean) => Promise<void>;
  /** Somebody sets the clock of the device. */
  setDeviceClock: (minutes: number) => Promise<void>;
  setOnline: (online: boolean) => Promise<void>;
  fail: (fault: FaultName) => void;
  mend: () => void;
  /** The person goes back to the other id that the device had. */
  restore: (index: number) => Promise<void>;
  /** Fills the pool with others, or empties it of them. */
  fill: () => void;
  free: () => void;
  /** The seat that the service has for this device. */
  slot: () => { state: string; until: string } | null;
  /** How many checks have reached the service. */
  checks: () => number;
  end: () => Promise<void>;
}

/** Makes a world in which this device is activated and holds no seat. One at a time. */
export async function createSeatWorld(withLocks: boolean): Promise<SeatWorld> {
  // Loaded beforehand: a page imports them lazily, which takes real time.
  await import('../../src/client/openSeat.js');
  let device: string = ids[0];
  let deviceAhead = 0;
  let online = true;
  let underWay = 0;
  let doing = 0;
  vi.useFakeTimers({
    now: start,
    toFake: ['Date', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'],
  });
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() - deviceAhead - start);
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
  Object.defineProperty(navigator, 'locks', {
    value: withLocks ? createLocks() : undefined,
    configurable: true,
  });
  const stack = await createTestStack({
    license: 'plain',
    emulator: {
      now: () => Date.now() - deviceAhead,
      licenses: [
        {
          shows: 'plain',
          licenseKey: 'model',
          floatingUsers: 3,
          maxBorrowTime: 72,
          floatingTimeout: 20,
        },
      ],
    },
  });
  localStorage.clear();
  remember('hardware-id:', { id: device });
  for (const hardwareId of ids) {
    const none = { hardwareId, known: { state: 'none' }, clockOffset: 0 };
    remember(`seat:${endpoint}::${hardwareId}`, none);
  }

  const fetchOfBrowser: typeof fetch = async (input, init) => {
    underWay += 1;
    try {
      if (!online) throw new TypeError('fetch failed');
      return await stack.fetch(input, init);
    } finally {
      underWay -= 1;
    }
  };

  const isBusy = (): boolean => underWay > 0 || doing > 0 || remembered(':turn').length > 0;

  /** Lets everything that needs no more than a moment come to its end. */
  const settle = async (): Promise<void> => {
    for (let quiet = 0, turns = 0; quiet < 4; turns++) {
      // oxlint-disable no-await-in-loop -- one moment after the other
      await new Promise(setImmediate);
      await nextMessage();
      // A request takes real time, in which the clock of the world must not run away.
      if (underWay === 0 || turns % 50 === 49) await vi.advanceTimersByTimeAsync(20);
      // oxlint-enable no-await-in-loop
      quiet = isBusy() ? 0 : quiet + 1;
    }
  };

  const tabs: SeatTab[] = [];
  const world: SeatWorld = {
    stack,
    tabs,
    open: async () => {
      tabs.push(openSeatTab({ endpoint, fetch: fetchOfBrowser }));
      await settle();
    },
    close: async (index, how) => {
      const [tab] = tabs.splice(index, 1);
      const marks = remembered(':tabs');
      if (how === 'close' && tabs.length === 0) dispatchEvent(new Event('pagehide'));
      tab?.close();
      if (how === 'crash') for (const [key, value] of marks) localStorage.setItem(key, value);
      await settle();
    },
    act: async (...deeds) => {
      doing += deeds.length;
      const done = (): void => {
        doing -= 1;
      };
      // Whatever comes of it, the page says so.
      for (const deed of deeds) Promise.resolve(deed()).then(done, done);
      await settle();
    },
    pass: async (minutes, asleep = false) => {
      // Like a hidden page, whose timers run once a minute.
      for (let step = asleep ? minutes : 1; step <= minutes; step++) {
        vi.setSystemTime(Date.now() + (asleep ? minutes : 1) * minute - 1_000);
        vi.advanceTimersByTime(1_000);
        // oxlint-disable-next-line no-await-in-loop -- one minute after the other
        if (isBusy()) await settle();
      }
      await settle();
    },
    setDeviceClock: async (minutes) => {
      deviceAhead += minutes * minute;
      vi.setSystemTime(Date.now() + minutes * minute);
      await vi.advanceTimersByTimeAsync(1_000);
      await settle();
    },
    setOnline: async (isOnline) => {
      online = isOnline;
      dispatchEvent(new Event(online ? 'online' : 'offline'));
      await settle();
    },
    fail: (fault) => stack.failInBrowser.next(fault),
    mend: () => {
      stack.failInBrowser.clear();
      stack.fail.clear();
    },
    restore: async (index) => {
      const other = ids.find((id) => id !== device) ?? device;
      await world.act(() => tabs[index]?.deeds.restore(other));
      device = other;
    },
    fill: () => stack.seats.fill(),
    free: () => {
      const own = world.slot();
      const others = license().devices.filter(
        ({ hardwareId }) => !ids.some((id) => id === hardwareId),
      );
      for (const { hardwareId } of others) stack.license.forget(hardwareId);
      if (own && !world.slot()) throw new Error('the seat of this device went with the others');
    },
    slot: () => license().devices.find(({ hardwareId }) => hardwareId === device)?.slot ?? null,
    checks: () => stack.requests().filter(({ path }) => path.endsWith('/check_license')).length,
    end: async () => {
      for (const tab of tabs.splice(0)) tab.close();
      await settle();
      vi.useRealTimers();
      vi.restoreAllMocks();
      Reflect.deleteProperty(navigator, 'locks');
      localStorage.clear();
    },
  };
  const license = () => {
    const [only] = stack.state().licenses;
    if (!only) throw new Error('the world has one licence');
    return only;
  };
  await world.act(
    ...ids.map(
      (hardware_id) => () =>
        stack.fetch(`${endpoint}/activate`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ hardware_id }),
        }),
    ),
  );
  return world;
}
