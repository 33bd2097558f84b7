import { longestPause, timeoutOf } from './beat.js';
import { failureOf } from './failureOf.js';
import { patience } from './patience.js';
import type { SeatRecord } from './SeatRecord.js';

/**
 * Whether it is time for a check, whichever tab makes it. A borrowed seat needs none, and where
 * only the person can help, none is made.
 */
export function isCheckDue(record: SeatRecord, now: number): boolean {
  const { known, pending, hold = {} } = record;
  if (isBorrowed(record, now)) return false;
  // It could overtake what was sent just now, and state what is true no longer.
  if (pending && Math.abs(now - pending.sentAt) < patience) return false;
  const error = failureOf(record);
  if (error && error.remedy !== 'retry') return false;
  if (hold.dueAt === undefined || hold.dueAt <= now) return true;
  // Nothing waits that long: the clock was set back.
  if (hold.dueAt - now > Math.max(longestPause, timeoutOf(record.floatingTimeout))) return true;
  return !error && !(known.state === 'held' && known.renewBy > now) && !record.lost;
}

function isBorrowed({ known, lost, pending }: SeatRecord, now: number): boolean {
  const isAsked = lost ?? pending;
  return !isAsked && known.state === 'borrowed' && known.until > now;
}
