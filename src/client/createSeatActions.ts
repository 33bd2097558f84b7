import { safeParse } from 'zod/mini';
import type { BorrowAnswer, LicenseAnswer } from '../protocol/answers.js';
import { borrowAnswer, licenseAnswer, releaseAnswer } from '../protocol/answers.js';
import type { Action } from '../protocol/actions.js';
import { FloatingLicenseError, isFloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import { parseJson } from '../protocol/parseJson.js';
import type { ProxyRequest } from '../protocol/proxyRequests.js';
import { formatUtcDate } from '../protocol/formatUtcDate.js';
import type { SeatEvent } from '../seat/recordAfter.js';
import { recordAfter } from '../seat/recordAfter.js';
import type { SeatRecord } from '../seat/SeatRecord.js';
import type { Store } from '../storage/createStore.js';
import { callProxy } from './callProxy.js';
import { hearTime } from './hearTime.js';
import { inTurn } from './inTurn.js';
import { callWith, prepareCall } from './prepareCall.js';
import type { ProxyConnection } from './ProxyConnection.js';
import { sendAndLeave } from './sendAndLeave.js';
import type { SeatMemory } from './openSeatMemory.js';

/** What can be done with a seat. Each resolves to what is remembered afterwards. */
export interface SeatActions {
  hearTime(): Promise<void>;
  borrow(until: Date | null): Promise<SeatRecord>;
  release(): Promise<SeatRecord>;
  activate(): Promise<SeatRecord>;
  /**
   * Takes or renews a seat, if that is still to be done when the turn has come. What becomes of it,
   * the record tells: never throws.
   */
  check(isToBeDone: (record: SeatRecord) => boolean): Promise<void>;
  /** Notes down what asks no server. */
  note(event: NotedEvent): void;
  /** Sends a release as the page closes, where a seat is held: at once, and best effort. */
  leave(): void;
}

type NotedEvent =
  | Pick<Extract<SeatEvent, { type: 'wished' }>, 'type' | 'wish'>
  | Pick<Extract<SeatEvent, { type: 'reconsidered' | 'unwished' }>, 'type'>;

const readBorrow = (text: string): BorrowAnswer | undefined =>
  safeParse(borrowAnswer, parseJson(text)).data;
const readLicense = (text: string): LicenseAnswer | undefined =>
  safeParse(licenseAnswer, parseJson(text)).data;
const readRelease = (text: string): string | undefined => safeParse(releaseAnswer, text).data;

type Send<A extends Action> = <T>(
  body: ProxyRequest<A>,
  read: (text: string) => T | undefined,
) => Promise<T>;

/** An event that has not happened yet. */
type WithoutTime<E> = E extends unknown ? Omit<E, 'at'> : never;

/** Makes what acts on the seat of one device. Imported lazily: nothing of it is needed to show it. */
export function createSeatActions(
  memory: SeatMemory,
  connection: ProxyConnection,
  store: Store,
): SeatActions {
  const { hardwareId: hardware_id, key } = memory;
  const { clock } = connection;
  let lastHeaders: HeadersInit = {};

  const apply = (event: WithoutTime<SeatEvent>): SeatRecord => {
    const record = recordAfter(memory.read(), { ...event, at: clock.now() });
    memory.write(record);
    return record;
  };

  /** What fails here has sent nothing. */
  const prepare = async <A extends Action>(action: A): Promise<Send<A>> => {
    try {
      const call = await prepareCall(connection, action);
      lastHeaders = call.headers;
      return (body, read) => callProxy(call, body, read);
    } catch (cause) {
      throw new FloatingLicenseError({ code: 'network_error', action, outcome: 'refused', cause });
    }
  };

  const fail = (action: Action, error: unknown): void => {
    if (!isFloatingLicenseError(error)) return;
    apply({ type: 'failed', action, error, chance: Math.random() });
  };

  /** The request runs between two writes, so that no way of losing its answer goes unnoticed. */
  const perform = async (
    action: Action,
    before: WithoutTime<SeatEvent> | undefined,
    request: () => Promise<WithoutTime<SeatEvent>>,
  ): Promise<SeatRecord> => {
    if (before) apply(before);
    try {
      return apply(await request());
    } catch (error) {
      fail(action, error);
      throw error;
    }
  };

  /** Made ready before its turn has come: a host that is slow to give its headers holds nobody up. */
  const performInTurn = async <A extends Action>(
    action: A,
    before: WithoutTime<SeatEvent> | undefined,
    request: (send: Send<A>) => Promise<WithoutTime<SeatEvent>>,
  ): Promise<SeatRecord> => {
    const send = await prepare(action);
    return inTurn(key, store, () => perform(action, before, () => request(send)));
  };

  return {
    hearTime: async () => {
      lastHeaders = await hearTime(connection);
    },
    borrow: (until) => {
      const intent = { action: 'borrow' as const, until: until && until.getTime() };
      return performInTurn('borrow', { type: 'sent', intent }, async (send) => {
        const body = { hardware_id, borrowed_until: until && formatUtcDate(until) };
        return { type: 'borrowed', answer: await send(body, readBorrow) };
      });
    },
    release: () =>
      performInTurn('release', { type: 'sent', intent: { action: 'release' } }, async (send) => {
        await send({ hardware_id }, readRelease);
        return { type: 'released' };
      }),
    activate: () =>
      performInTurn('activate', undefined, async (send) => {
        return { type: 'activated', answer: await send({ hardware_id }, readLicense) };
      }),
    check: async (isToBeDone) => {
      try {
        const send = await prepare('check');
        await inTurn(key, store, async () => {
          // Another tab may have made it while this one waited, or the person stopped it.
          if (!isToBeDone(memory.read())) return;
          await perform('check', { type: 'checking' }, async () => {
            const answer = await send({ hardware_id }, readLicense);
            return { type: 'checked', answer, chance: Math.random() };
          }).catch(() => undefined);
        });
      } catch (error) {
        // Nothing was sent, and it is tried again later.
        fail('check', error);
      }
    },
    note: (event) => void apply(event),
    leave: () => {
      const { known, pending, lost } = memory.read();
      // What was asked for may be a borrow, which is meant to outlive the page.
      if (pending ?? lost) return;
      if (known.state !== 'held' || known.renewBy <= clock.now()) return;
      lastHeaders = headersAtOnce(connection) ?? lastHeaders;
      // Another window may have borrowed it, of which this one knows nothing: the service does.
      const body = { hardware_id, held_only: true } as const;
      sendAndLeave(callWith(connection, 'release', lastHeaders), body);
      apply({ type: 'left' });
    },
  };
}

/** The host's headers, where they can be had without waiting. */
function headersAtOnce({ headers }: ProxyConnection): HeadersInit | undefined {
  try {
    const given = headers();
    if (!(given instanceof Promise)) return given;
    given.catch(() => undefined);
  } catch {
    // The ones before may do.
  }
  return undefined;
}
