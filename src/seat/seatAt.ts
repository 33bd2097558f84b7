import { longestTimeoutOf } from './beat.js';
import { isResuming } from './isResuming.js';
import { lostIntent } from './lostIntent.js';
import { patience } from './patience.js';
import type { LostAction, Seat } from './Seat.js';
import type { SeatRecord } from './SeatRecord.js';

const minute = 60_000;
/** How late a renewal may be until it counts as left undone: hidden pages run once a minute. */
const grace = minute;

/**
 * The seat at a moment, from what is remembered.
 *
 * @param record what is remembered; undefined where nothing is yet
 * @param now milliseconds on the server's clock
 * @param warning minutes before its end from which a borrow is `expiring`. Default: 15, or a tenth
 *   of a shorter term, and never less than one: there has to be time to act on it
 * @param isOnline whether this device has a network: without one nothing is renewed. Default: true
 */
export function seatAt(
  record: SeatRecord | undefined,
  now: number,
  warning?: number,
  isOnline = true,
): Seat {
  if (!record) return { state: 'unknown' };
  const { known, pending } = record;
  const pool = record.pool && { pool: record.pool };
  // Nor is one under way that was sent in a time to come: the clock was set since.
  const isOverdue = pending && Math.abs(now - pending.sentAt) > patience;
  const overdue = isOverdue ? pending.intent : undefined;
  const lost = lostIntent(record, now, record.lost, overdue);
  const unlessLost = (seat: Seat): Seat => {
    const unheard = lost ? { lost } : lostCheck(record, now);
    return unheard ? { state: 'unknown', ...unheard } : seat;
  };
  if (!lost && (record.lost ?? overdue) && known.state !== 'unknown') {
    // It has ended meanwhile, whether or not it ever began.
    return unlessLost({ state: 'none' });
  }
  if (lost?.action === 'release' && known.state === 'held') {
    // Returned or not: the service frees a seat that is renewed no longer.
    return { state: 'unknown', lost: { ...lost, until: known.renewBy } };
  }
  // Whatever became of an extension, the seat is there until the earlier of the two dates.
  const extension = known.state === 'borrowed' && known.until > now && lost?.action === 'borrow';
  if (lost && !extension) return { state: 'unknown', lost };
  switch (known.state) {
    case 'unknown':
      return unlessLost({ state: 'unknown' });
    case 'none': {
      if (isResuming(record, now)) return { state: 'held', renewBy: null, ...pool };
      return unlessLost({ state: 'none', ...pool });
    }
    case 'held': {
      if (known.renewBy > now) {
        const isRenewed = isOnline && isKept(record, now);
        const renewBy = isRenewed ? null : new Date(known.renewBy);
        return { state: 'held', renewBy, ...pool };
      }
      return unlessLost({ state: 'expired', since: new Date(known.renewBy) });
    }
    case 'borrowed': {
      const since = new Date(known.since);
      const asked = lost?.action === 'borrow' ? lost.until : null;
      const end = Math.min(known.until, asked ?? Infinity);
      const until = new Date(end);
      if (end <= now) return unlessLost({ state: 'expired', since: until });
      const state = end - now <= warningOf(end - known.since, warning) ? 'expiring' : 'borrowed';
      return { state, since, until, ...pool, ...(lost && { lost }) };
    }
  }
}

/** A check that nobody heard of again may have taken a seat, which the service frees in time. */
function lostCheck(
  { hold, floatingTimeout }: SeatRecord,
  now: number,
): { lost: LostAction } | undefined {
  if (!hold) return undefined;
  const overdue = hold.sentAt !== undefined && Math.abs(now - hold.sentAt) > patience;
  const until =
    hold.maybeUntil ??
    (overdue ? (hold.sentAt ?? 0) + longestTimeoutOf(floatingTimeout) : undefined);
  return until !== undefined && until > now ? { lost: { action: 'check', until } } : undefined;
}

/** Whether some page renews a held seat: it did so last time, and is not late. */
function isKept({ hold }: SeatRecord, now: number): boolean {
  return !hold?.failure && hold?.dueAt !== undefined && now < hold.dueAt + grace;
}

function warningOf(term: number, minutes: number | undefined): number {
  return minutes === undefined
    ? Math.max(minute, Math.min(15 * minute, term / 10))
    : minutes * minute;
}
