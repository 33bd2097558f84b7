import type { Seat } from '../../seat/Seat.js';

/** The date that matters of a seat: when it ends, has to be renewed, or ended. */
export function seatDate(seat: Seat): Date | undefined {
  switch (seat.state) {
    case 'held':
      return seat.renewBy;
    case 'borrowed':
    case 'expiring':
      return seat.until;
    case 'expired':
      return seat.since;
    case 'none':
    case 'unknown':
      return undefined;
  }
}
