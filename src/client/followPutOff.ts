import { isFloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import { subscribeToTicks } from '../time/subscribeToTicks.js';
import type { FloatingClient } from './createFloatingClient.js';
import { isOffline } from './isOffline.js';
import type { PutOff } from './putOff.js';
import { performerOf, putOffOf, setPutOff, subscribeToPutOff } from './putOff.js';

/**
 * Carries out the return of this seat, if one is put off, as soon as there is a network, whatever the
 * page shows by then. It was asked of this seat, not of the next one: where the seat ended, it is over.
 *
 * @returns a function that stops it: without a provider nobody knows who is signed in, and what is put
 *   off rests until there is one for the same seat
 */
export function followPutOff(client: FloatingClient): () => void {
  let isStopped = false;

  const follow = async (): Promise<void> => {
    const asked = putOffOf(client);
    if (!asked) return;
    const record = await client.readSeat();
    if (isStopped || putOffOf(client) !== asked) return;
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
    const asked = putOffOf(client);
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
  const performer = performerOf(client);
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
  if (putOffOf(client) !== asked) return;
  if (isOver) setPutOff(client, false);
}
