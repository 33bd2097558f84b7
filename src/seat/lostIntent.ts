import type { Intent, SeatRecord } from './SeatRecord.js';

/**
 * The first of some intents without an answer that may have changed what there is at a moment. What has
 * certainly ended by then is of no account: a borrow whose date has passed, a return of a seat that
 * would be over anyway.
 *
 * @param now milliseconds on the server's clock
 */
export function lostIntent(
  { known }: SeatRecord,
  now: number,
  ...intents: (Intent | undefined)[]
): Intent | undefined {
  const end =
    known.state === 'borrowed' ? known.until : known.state === 'held' ? known.renewBy : undefined;
  const isOver = (intent: Intent): boolean => {
    if (end !== undefined && end > now) return false;
    return intent.action === 'release'
      ? end !== undefined
      : intent.until !== null && intent.until <= now;
  };
  return intents.find((intent) => intent && !isOver(intent));
}
