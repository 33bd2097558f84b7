import { safeParse } from 'zod/mini';
import type { HardwareId } from '../hardware-id/resolveHardwareId.js';
import { keepHardwareId, resolveHardwareId } from '../hardware-id/resolveHardwareId.js';
import type { BorrowAnswer, LicenseAnswer } from '../protocol/answers.js';
import { borrowAnswer, licenseAnswer, releaseAnswer } from '../protocol/answers.js';
import { FloatingLicenseError, isFloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import type { Action } from '../protocol/actions.js';
import { parseJson } from '../protocol/parseJson.js';
import type { ProxyRequest } from '../protocol/proxyRequests.js';
import { formatUtcDate } from '../protocol/utcDate.js';
import type { SeatEvent } from '../seat/recordAfter.js';
import { recordAfter } from '../seat/recordAfter.js';
import type { Seat } from '../seat/Seat.js';
import { seatAt } from '../seat/seatAt.js';
import type { Intent, SeatRecord } from '../seat/SeatRecord.js';
import { seatRecord } from '../seat/SeatRecord.js';
import type { Store } from '../storage/createStore.js';
import type { ServerClock } from '../time/createServerClock.js';
import { createServerClock } from '../time/createServerClock.js';
import type { ProxyConnection } from './callProxy.js';

/** What {@link createFloatingClient} takes; the provider fills it in. */
export interface FloatingClientOptions extends Omit<ProxyConnection, 'clock'> {
  scope: string | undefined;
  hardwareId: string | undefined;
  store: Store;
}

/**
 * One licence of one person on this device: which device it is, its seat, and what can be done with
 * it. The options factories take it; `useFloatingClient` gives it.
 */
export interface FloatingClient {
  /** The query keys of this licence; `all` is the start of the others. */
  readonly keys: { all: readonly string[]; seat: readonly string[]; hardwareId: readonly string[] };
  readonly clock: ServerClock;
  /** Whether what is remembered outlives the page, and a way to hear when that changes. */
  readonly storage: Pick<Store, 'isPersistent' | 'subscribe'>;
  /** Resolves this device's id, once. */
  hardwareId(): Promise<HardwareId>;
  /** Asks the proxy for the time, so that no date hangs on the device's clock. Never throws. */
  hearTime(): Promise<void>;
  /** Reads what is remembered of the seat; on a first visit, that there is none. */
  readSeat(): Promise<SeatRecord>;
  /**
   * Borrows until a date, or with null for as long as the licence allows. Repeating it extends.
   *
   * @returns the seat with the date that was granted, which can differ from the one asked for
   */
  borrow(until: Date | null): Promise<Seat>;
  /** Gives the seat back, which also ends a borrow early. The device stays activated. */
  release(): Promise<Seat>;
  /** Activates this device, which uses up one of the licence's activations. Takes no seat. */
  activate(): Promise<Seat>;
}

const readBorrow = (text: string): BorrowAnswer | undefined =>
  safeParse(borrowAnswer, parseJson(text)).data;
const readLicense = (text: string): LicenseAnswer | undefined =>
  safeParse(licenseAnswer, parseJson(text)).data;
const readRelease = (text: string): string | undefined => safeParse(releaseAnswer, text).data;

/** Not part of what a page waits for before it shows something. */
const transport = () => import('./callProxy.js');

type Send<A extends Action> = <T>(
  body: ProxyRequest<A>,
  read: (text: string) => T | undefined,
) => Promise<T>;

/** Creates a {@link FloatingClient}. Has no effect of its own until it is asked for something. */
export function createFloatingClient(options: FloatingClientOptions): FloatingClient {
  const { endpoint, scope, hardwareId: given, store } = options;
  const clock = createServerClock();
  const connection: ProxyConnection = { ...options, clock };
  // By device as well: two tabs that disagree about the id would overwrite each other for ever.
  const keyOf = (id: string): string =>
    `react-floating-license:seat:${endpoint}:${scope ?? ''}:${id}`;
  const all = ['floating-license', endpoint, scope ?? '', given ?? ''];
  let resolving: Promise<HardwareId> | undefined;
  let wasRead = false;

  const hardwareId = (): Promise<HardwareId> =>
    (resolving ??= resolveHardwareId({ given, scope, store }));

  const readSeat = async (): Promise<SeatRecord> => {
    const { id, source } = await hardwareId();
    const stored = store.read(keyOf(id), seatRecord);
    // Only an id that nobody can have used before is known to hold nothing.
    const state = source === 'new' && !wasRead ? 'none' : 'unknown';
    wasRead = true;
    if (stored?.hardwareId === id) {
      clock.recall(stored.clockOffset);
      return stored;
    }
    // Where the storage was cleared under an open page, the id went with it.
    if (!given) keepHardwareId(store, scope, id);
    const fresh: SeatRecord = { version: 1, hardwareId: id, known: { state }, clockOffset: 0 };
    store.write(keyOf(id), fresh);
    return fresh;
  };

  const apply = async (event: SeatEvent): Promise<Seat> => {
    const record = recordAfter(await readSeat(), event);
    store.write(keyOf(record.hardwareId), { ...record, clockOffset: clock.offset() });
    return seatAt(record, clock.now());
  };

  /** What fails here has sent nothing. */
  const prepare = async <A extends Action>(action: A): Promise<Send<A>> => {
    try {
      const { callProxy, prepareCall } = await transport();
      const call = await prepareCall(connection, action);
      return (body, read) => callProxy(call, body, read);
    } catch (cause) {
      throw new FloatingLicenseError({ code: 'network_error', action, outcome: 'refused', cause });
    }
  };

  /** The request runs between two writes, so that no way of losing its answer goes unnoticed. */
  const perform = async <A extends Action>(
    action: A,
    intent: Intent | undefined,
    request: (send: Send<A>, hardware_id: string) => Promise<SeatEvent>,
  ): Promise<Seat> => {
    const { id } = await hardwareId();
    return inTurn(keyOf(id), async () => {
      const send = await prepare(action);
      if (intent) await apply({ type: 'sent', intent, at: clock.now() });
      try {
        return await apply(await request(send, id));
      } catch (error) {
        if (isFloatingLicenseError(error)) {
          const { outcome, code } = error;
          await apply(
            outcome === 'refused' ? { type: 'refused', action, code } : { type: 'lost', action },
          );
        }
        throw error;
      }
    });
  };

  return {
    keys: { all, seat: [...all, 'seat'], hardwareId: [...all, 'hardware-id'] },
    clock,
    storage: store,
    hardwareId,
    readSeat,
    hearTime: async () => {
      try {
        await (await transport()).hearTime(connection);
        const record = await readSeat();
        const clockOffset = clock.offset();
        // Only a change is worth telling the other tabs.
        if (Math.abs(record.clockOffset - clockOffset) > 1_000) {
          store.write(keyOf(record.hardwareId), { ...record, clockOffset });
        }
      } catch {
        // Offline: what an earlier visit heard has to do.
      }
    },
    borrow: async (until) => {
      if (until && Number.isNaN(until.getTime())) {
        throw new FloatingLicenseError({
          code: 'borrow_until_not_valid',
          message: 'until is an invalid Date',
          action: 'borrow',
          outcome: 'refused',
          field: 'borrowed_until',
        });
      }
      const intent: Intent = { action: 'borrow', until: until && until.getTime() };
      return perform('borrow', intent, async (send, hardware_id) => {
        const body = { hardware_id, borrowed_until: until && formatUtcDate(until) };
        return {
          type: 'borrowed',
          answer: await send(body, readBorrow),
          at: clock.now(),
        };
      });
    },
    release: () =>
      perform('release', { action: 'release' }, async (send, hardware_id) => {
        await send({ hardware_id }, readRelease);
        return { type: 'released' };
      }),
    activate: () =>
      perform('activate', undefined, async (send, hardware_id) => {
        const answer = await send({ hardware_id }, readLicense);
        return { type: 'activated', answer, at: clock.now() };
      }),
  };
}

/** Lets tabs act on one seat in turn, where the browser has locks: not on plain http. */
async function inTurn<T>(name: string, run: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  return locks ? locks.request(name, run) : run();
}
