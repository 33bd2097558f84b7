import type { HardwareId } from '../hardware-id/resolveHardwareId.js';
import type { Action } from '../protocol/actions.js';
import { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import type { Hold } from '../seat/Hold.js';
import { isInstant } from '../seat/isInstant.js';
import type { Seat } from '../seat/Seat.js';
import { seatAt } from '../seat/seatAt.js';
import type { SeatRecord } from '../seat/SeatRecord.js';
import type { Store } from '../storage/createStore.js';
import type { ServerClock } from '../time/createServerClock.js';
import { createServerClock } from '../time/createServerClock.js';
import { isDate } from '../time/isDate.js';
import { followSeat } from './followSeat.js';
import { subscribeToPutOff } from './putOff.js';
import { isOffline } from './isOffline.js';
import type { KeepOptions } from './keepSeat.js';
import { loadPause } from './loadPause.js';
import type { OpenSeat, SeatOwner } from './openSeat.js';
import type { ProxyConnection } from './ProxyConnection.js';
import type { SeatActions } from './createSeatActions.js';

/** What {@link createFloatingClient} takes; the provider fills it in. */
export interface FloatingClientOptions extends Omit<ProxyConnection, 'clock'>, SeatOwner {
  /** Minutes before its end from which a borrow is `expiring`. */
  warnBefore?: number | undefined;
}

/**
 * One licence of one person on this device: which device it is, its seat, and what can be done with
 * it. The options factories take it; `useFloatingClient` gives it.
 */
export interface FloatingClient {
  /** The query keys of this licence; `all` is the start of the others. */
  readonly keys: { all: readonly string[]; seat: readonly string[]; hardwareId: readonly string[] };
  /** The server's time. */
  readonly clock: ServerClock;
  /** Where things are remembered, whether they outlive the page, and a way to hear of changes. */
  readonly storage: Store;
  /** Resolves this device's id, once; another one only after `restoreDevice`, in any tab. */
  hardwareId(): Promise<HardwareId>;
  /**
   * Goes back to an id that this device had before, as after `device_not_found`: stores it, and goes on
   * with it here and in all tabs: seat, mutations, and a seat that is kept. Asks no server. What is
   * remembered of the id that it had stays, and so does a seat of it: a held one is free when the
   * floating timeout is over.
   *
   * @throws TypeError where the id is empty, longer than 512 characters or the same, has white space in
   * it, or where the host gave this device's id
   */
  restoreDevice(id: string): Promise<HardwareId>;
  /**
   * Whether this looks like a private window, which forgets this device when it closes. Known of
   * Firefox and Safari; false in Chromium, which hides it, and where the host gave the id.
   */
  isPrivateWindow(): Promise<boolean>;
  /** Asks the proxy for the time, so that no date hangs on the device's clock. Never throws. */
  hearTime(): Promise<void>;
  /** Reads what is remembered of the seat; on a first visit, that there is none. */
  readSeat(): Promise<SeatRecord>;
  /** The seat now, by the server's clock, from what is remembered. */
  seatNow(record: SeatRecord | undefined): Seat;
  /**
   * Borrows until a date, or with null for as long as the licence allows. Repeating it extends.
   *
   * @returns the seat with the date that was granted, which can differ from the one asked for
   * @throws FloatingLicenseError, and nothing else: why it was refused, or that the answer was lost
   */
  borrow(until: Date | null): Promise<Seat>;
  /**
   * Gives the seat back, which also ends a borrow early. The device stays activated.
   *
   * @throws FloatingLicenseError, and nothing else: why it was refused, or that the answer was lost
   */
  release(): Promise<Seat>;
  /**
   * Activates this device, which uses up one of the licence's activations. Takes no seat.
   *
   * @throws FloatingLicenseError, and nothing else: why it was refused, or that the answer was lost
   */
  activate(): Promise<Seat>;
  /**
   * Keeps a seat by checks until the function that it returns is called: one check for all tabs
   * when one is due. What becomes of it, the seat's record tells.
   */
  keepSeat(options: KeepOptions): () => void;
  /**
   * Carries out a return that was put off as soon as there is a network, until the function that it returns
   * is called. The provider does it.
   */
  followPutOff(): () => void;
  /**
   * Notes down that the person wants a seat to be kept, or no longer; all tabs go by it.
   *
   * @throws FloatingLicenseError, and nothing else: the part of this library that remembers it could not
   * be loaded, as offline. A wish for a seat is noted down as soon as it is
   */
  wish(wish: 'take' | 'stop'): Promise<void>;
  /** What has come of a wish for a seat that could not be noted down yet; undefined where none waits. */
  unsaidWish(): Extract<Hold, { state: 'unreachable' }> | undefined;
}

/** Creates a {@link FloatingClient}. Has no effect of its own until it is asked for something. */
export function createFloatingClient(given: FloatingClientOptions): FloatingClient {
  // With and without a slash at its end it is one proxy, and one seat.
  const endpoint = given.endpoint.replace(/\/+$/, '');
  const options = { ...given, endpoint };
  const { scope, license = '', hardwareId, store } = options;
  const clock = createServerClock();
  const connection: ProxyConnection = { ...options, clock };
  const all = ['floating-license', endpoint, scope ?? '', hardwareId ?? '', license];
  const seatNow = (record: SeatRecord | undefined): Seat =>
    seatAt(record, clock.now(), options.warnBefore, !isOffline());
  let opening: Promise<OpenSeat> | undefined;
  let heard: Promise<void> | undefined;
  let said: 'take' | 'stop' | undefined;
  let unsaid: ReturnType<FloatingClient['unsaidWish']>;

  const nextTry = (): Date => new Date(clock.now() + loadPause);
  const load = (before?: string): Promise<OpenSeat> =>
    import('./openSeat.js')
      .then(({ openSeat }) => openSeat(options, connection, before))
      .then((seat) => {
        if (unsaid) seat.actions.note({ type: 'wished', wish: 'take' });
        unsaid = undefined;
        return seat;
      })
      .catch((error: unknown) => {
        // The next try may get through.
        opening = undefined;
        unsaid &&= { ...unsaid, nextTry: nextTry() };
        throw error;
      });

  const open = async (): Promise<OpenSeat> => {
    const current = (opening ??= load());
    const seat = await current;
    if (seat.isCurrent()) return seat;
    // The person went back to an earlier id, here or in another tab.
    if (opening === current) opening = load(seat.memory.hardwareId);
    return open();
  };

  const hearTime = async (): Promise<void> => {
    try {
      const { actions, memory } = await open();
      await actions.hearTime();
      const record = memory.read();
      // Only a change is worth telling the other tabs.
      if (Math.abs(record.clockOffset - clock.share()) > 1_000) memory.write(record);
    } catch {
      // Offline: what an earlier visit heard has to do.
    }
  };

  const perform = async (
    action: Action,
    run: (actions: SeatActions) => Promise<SeatRecord>,
  ): Promise<Seat> => {
    const { actions } = await open().catch((cause: unknown) => {
      throw notLoaded(action, cause);
    });
    return seatNow(await run(actions));
  };

  const client: FloatingClient = {
    seatNow,
    keys: { all, seat: [...all, 'seat'], hardwareId: [...all, 'hardware-id'] },
    clock,
    storage: store,
    hardwareId: async () => (await open()).readDevice(),
    restoreDevice: async (id) => {
      const before = await open();
      before.restore(id);
      const { wish } = before.memory.read().hold ?? {};
      const seat = await open();
      // What the person said of keeping a seat was not about the id.
      if (wish) seat.actions.note({ type: 'wished', wish });
      return seat.readDevice();
    },
    isPrivateWindow: async () => (await open()).isPrivate(),
    readSeat: async () => (await open()).memory.read(),
    hearTime: () => (heard = hearTime()),
    borrow: async (until) => {
      // A misspelt `until` is no date either, and must not come to mean the longest. Nor is one that
      // could not be remembered: what was asked for has to outlive its answer.
      if (until !== null && !(isDate(until) && isInstant(until.getTime()))) {
        throw new FloatingLicenseError({
          code: 'borrow_until_not_valid',
          message: notUntil(until),
          action: 'borrow',
          outcome: 'refused',
          field: 'borrowed_until',
        });
      }
      return perform('borrow', (actions) => actions.borrow(until));
    },
    release: () => perform('release', (actions) => actions.release()),
    activate: () => perform('activate', (actions) => actions.activate()),
    keepSeat: (keep) =>
      followSeat({ open, isOpening: () => opening !== undefined, heard: () => heard, store }, keep),
    followPutOff: () => {
      let stop: (() => void) | undefined;
      let isOver = false;
      const start = async (): Promise<void> => {
        const seat = await open();
        if (!isOver) stop ??= seat.followPutOff(client);
      };
      // Where it could not be loaded nothing could be returned either, and so not be put off.
      const startLate = (): void => void start().catch(() => undefined);
      startLate();
      const unsubscribe = subscribeToPutOff(startLate);
      return () => {
        isOver = true;
        unsubscribe();
        stop?.();
      };
    },
    wish: async (wish) => {
      said = wish;
      if (wish === 'stop') unsaid = undefined;
      try {
        (await open()).actions.note({ type: 'wished', wish });
      } catch (cause) {
        const error = notLoaded('check', cause);
        // It may have been taken back meanwhile.
        if (said === 'take') unsaid = { state: 'unreachable', nextTry: nextTry(), error };
        throw error;
      }
    },
    unsaidWish: () => unsaid,
  };
  return client;
}

/** What cannot be sent is refused. */
function notLoaded(action: Action, cause: unknown): FloatingLicenseError {
  return new FloatingLicenseError({ code: 'network_error', action, outcome: 'refused', cause });
}

function notUntil(given: unknown): string {
  if (process.env.NODE_ENV === 'production') return 'until is no Date';
  return `Borrowing takes { until } with a Date to come, such as seat.until, or null for as long as the licence allows; "${String(given)}" is neither. Make one of a text or a number: new Date(text).`;
}
