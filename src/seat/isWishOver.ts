import { timeoutOf } from './beat.js';
import { patience } from './patience.js';
import type { SeatRecord } from './SeatRecord.js';

/**
 * Whether what the person said was said on an earlier visit: no page has kept the seat for longer than
 * it lasts without one, or the last one sent it back and none has come in its place at once, as after a
 * reload. Whoever comes back later has not asked for a seat.
 */
export function isWishOver(record: SeatRecord, now: number): boolean {
  const { known, hold = {}, floatingTimeout } = record;
  if (hold.wish !== 'take') return false;
  if (hold.leftAt !== undefined && hold.dueAt === undefined) {
    return now - Math.max(hold.leftAt, hold.sentAt ?? 0) > patience;
  }
  const ends = [
    ...(known.state === 'held' ? [known.renewBy] : known.state === 'borrowed' ? [known.until] : []),
    // Where no answer came, as from a page that was closed at once, what was asked for is all there is.
    ...[hold.dueAt, hold.sentAt, hold.wishedAt].filter((at) => at !== undefined),
  ];
  if (ends.length === 0) return false;
  return now - Math.max(...ends) > timeoutOf(floatingTimeout);
}
