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
      return seat.lost?.action === 'check' ? new Date(seat.lost.until) : undefined;
    case 'none':
      return undefined;
  }
}
