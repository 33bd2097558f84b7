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
  if (lost) return { state: 'unknown', lost };
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
      const until = new Date(known.until);
      if (known.until <= now) return { state: 'expired', since: until };
      const warning = Math.min(15 * minute, (known.until - known.since) / 10);
      const state = known.until - now <= warning ? 'expiring' : 'borrowed';
      return { state, since, until, ...pool };
    }
  }
}
