import { failureOf } from './failureOf.js';
import type { Hold } from './Hold.js';
import type { HoldTerms } from './isHoldWanted.js';
import { isHoldWanted } from './isHoldWanted.js';
import { isResuming } from './isResuming.js';
import type { SeatRecord } from './SeatRecord.js';

/** What is to be seen of keeping a seat, at a moment of the server's clock. */
export function holdAt(record: SeatRecord | undefined, now: number, terms: HoldTerms): Hold {
  if (!record || !terms.enabled) return { state: 'off' };
  const { known, lost, hold = {} } = record;
  // Whether or not one is wanted: there is nothing to keep, nor while it is extended or returned.
  const isThere = lost?.action !== 'release';
  if (isThere && known.state === 'borrowed' && known.until > now) return { state: 'borrowed' };
  if (!isHoldWanted(record, terms)) return { state: 'off' };
  const error = failureOf(record);
  if (error && error.remedy !== 'retry') return { state: 'refused', error };
  if (error) {
    const nextTry = new Date(hold.dueAt ?? now);
    return error.code === 'floating_not_available'
      ? { state: 'waiting', nextTry, lost: hold.lostAt !== undefined, error }
      : { state: 'unreachable', nextTry, error };
  }
  const isHeld = isThere && known.state === 'held' && known.renewBy > now;
  return { state: isHeld || isResuming(record, now) ? 'kept' : 'taking' };
}
