import { patience } from './patience.js';
import type { SeatRecord } from './SeatRecord.js';

/**
 * Whether a page goes on where the one before stopped, as after a reload: the last page sent a release
 * as it went, just now, and the seat is to be taken again. Until a check answers, it is as it was.
 */
export function isResuming({ lost, hold = {} }: SeatRecord, now: number): boolean {
  const { wish, failure, leftAt, maybeUntil = 0 } = hold;
  const isRecent = leftAt !== undefined && Math.abs(now - leftAt) <= patience;
  return isRecent && maybeUntil > now && wish !== 'stop' && !(lost ?? failure);
}
