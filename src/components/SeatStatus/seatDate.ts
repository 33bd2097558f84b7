import type { LostAction, Seat } from '../../seat/Seat.js';

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
      return isTimed(seat.lost) ? new Date(seat.lost.until) : undefined;
    case 'none':
      return undefined;
  }
}

/** Whether what was lost ends by itself: a borrow may be there until its date, which nobody knows. */
function isTimed(
  lost: LostAction | undefined,
): lost is { action: 'check' | 'release'; until: number } {
  return lost !== undefined && lost.action !== 'borrow' && 'until' in lost;
}
