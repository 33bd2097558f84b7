import type { Seat } from './Seat.js';
import type { SeatRecord } from './SeatRecord.js';

const minute = 60_000;
/** How long an unanswered request may be under way before its outcome counts as lost. */
const patience = 30_000;

/**
 * The seat at a moment, from what is remembered.
 *
 * @param record what is remembered; undefined where nothing is yet
 * @param now milliseconds on the server's clock
 */
export function seatAt(record: SeatRecord | undefined, now: number): Seat {
  if (!record) return { state: 'unknown' };
  const { known, pending } = record;
  const pool = record.pool && { pool: record.pool };
  const overdue = pending && now - pending.sentAt > patience ? pending.intent : undefined;
  const lost = record.lost ?? overdue;
  const extension = known.state === 'borrowed' && known.until > now && lost?.action === 'borrow';
  // Whatever became of an extension, the seat is there until the earlier of the two dates.
  if (lost && !extension) return { state: 'unknown', lost };
  switch (known.state) {
    case 'unknown':
      return { state: 'unknown' };
    case 'none':
      return { state: 'none', ...pool };
    case 'held': {
      const renewBy = new Date(known.renewBy);
      return known.renewBy > now
        ? { state: 'held', renewBy, ...pool }
        : { state: 'expired', since: renewBy };
    }
    case 'borrowed': {
      const since = new Date(known.since);
      const asked = lost?.action === 'borrow' ? lost.until : null;
      const end = Math.min(known.until, asked ?? Infinity);
      const until = new Date(end);
      if (end <= now) return lost ? { state: 'unknown', lost } : { state: 'expired', since: until };
      const warning = Math.min(15 * minute, (end - known.since) / 10);
      const state = end - now <= warning ? 'expiring' : 'borrowed';
      return { state, since, until, ...pool, ...(lost && { lost }) };
    }
  }
}
