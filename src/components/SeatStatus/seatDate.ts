import type { Seat } from '../../seat/Seat.js';

/** The date that matters of a seat: when it ends, has to be renewed, or ended. */
export function seatDate(seat: Seat): Date | undefined {
  switch (seat.state) {
    case 'held':
      return seat.renewBy ?? undefined;
    case 'borrowed':
    case 'expiring':
      return seat.until;
    case 'expired':
      return seat.since;
    case 'unknown':
      // A borrow may be there until its date or not at all.
      if (!seat.lost || seat.lost.action === 'borrow' || !('until' in seat.lost)) return undefined;
      return new Date(seat.lost.until);
    case 'none':
      return undefined;
  }
}
