import { isFloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import { subscribeToTicks } from '../time/subscribeToTicks.js';
import type { FloatingClient } from './createFloatingClient.js';
import { isOffline } from './isOffline.js';

/** A return that waits for a network. */
interface PutOff {
  /** The device that it was asked of; undefined until that was read. */
  device?: string;
  /** What came of it where nobody was there to show that: it is under way, or was refused. */
  tried?: 'going' | 'refused' | undefined;
}

/** Who returns a seat so that the person sees what comes of it: the newest does. */
type Performer = () => void;

/**
 * By whose seat it is and not by client, of which a page may come to have another for the same seat. It
 * lasts as long as the page, since that is what the person is told.
 */
const putOff = new Map<string, PutOff>();
const performers = new Map<string, Set<Performer>>();
const listeners = new Set<() => void>();

const nameOf = ({ keys }: FloatingClient): string => JSON.stringify(keys.all);
const notify = (): void => listeners.forEach((listener) => listener());

/** Calls back when a return was put off, taken back or carried out. */
export function subscribeToPutOff(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the return of this seat waits for a network. */
export function isPutOff(client: FloatingClient): boolean {
  return putOff.has(nameOf(client));
}

/** Puts the return of this seat off until there is a network, or takes that back. */
export function setPutOff(client: FloatingClient, wanted: boolean): void {
  if (wanted) putOff.set(nameOf(client), {});
  else putOff.delete(nameOf(client));
  notify();
}

/** Has a return that was put off carried out by whoever can show what comes of it. */
export function performPutOff(client: FloatingClient, performer: Performer): () => void {
  const name = nameOf(client);
  const all = performers.get(name) ?? new Set();
  performers.set(name, all.add(performer));
  notify();
  return () => {
    all.delete(performer);
    if (all.size === 0) performers.delete(name);
  };
}

/**
 * Carries out the return of this seat, if one is put off, as soon as there is a network, whatever the
 * page shows by then. It was asked of this seat, not of the next one: where the seat ended, it is over.
 *
 * @returns a function that stops it: without a provider nobody knows who is signed in, and what is put
 *   off rests until there is one for the same seat
 */
export function keepPutOff(client: FloatingClient): () => void {
  const name = nameOf(client);
  let isStopped = false;

  const follow = async (): Promise<void> => {
    const asked = putOff.get(name);
    if (!asked) return;
    const record = await client.readSeat();
    if (isStopped || putOff.get(name) !== asked) return;
    asked.device ??= record.hardwareId;
    const { state } = client.seatNow(record);
    if (asked.device !== record.hardwareId) setPutOff(client, false);
    else if (state === 'none' || state === 'expired') {
      setPutOff(client, false);
      // Whoever gives a seat up wants no other.
      await client.wish('stop');
    } else if (!isOffline()) await carryOut(client, asked);
  };
  // What could not be loaded is tried again with the next change.
  const check = (): void => void follow().catch(() => undefined);
  const onOnline = (): void => {
    const asked = putOff.get(name);
    if (asked?.tried === 'refused') asked.tried = undefined;
    check();
  };

  check();
  addEventListener('online', onOnline);
  const stops = [
    subscribeToPutOff(check),
    client.storage.subscribe(check),
    // A seat runs out by itself.
    subscribeToTicks(check),
    () => removeEventListener('online', onOnline),
  ];
  return () => {
    isStopped = true;
    stops.forEach((stop) => stop());
  };
}

async function carryOut(client: FloatingClient, asked: PutOff): Promise<void> {
  if (asked.tried === 'going') return;
  const performer = [...(performers.get(nameOf(client)) ?? [])].at(-1);
  if (performer) {
    setPutOff(client, false);
    performer();
    return;
  }
  // Until there is a network anew, or somebody who can show why.
  if (asked.tried) return;
  asked.tried = 'going';
  const isOver = await client.release().then(
    () => true,
    // That an answer was lost, the seat tells by itself.
    (error: unknown) => isFloatingLicenseError(error) && error.outcome === 'unknown',
  );
  asked.tried = 'refused';
  if (putOff.get(nameOf(client)) !== asked) return;
  if (isOver) putOff.delete(nameOf(client));
  notify();
}
