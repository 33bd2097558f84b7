import type { SeatRecord } from 'react-floating-license';

/** What a story's browser remembers, at a moment of the server's clock. */
export type Remembered = (now: number) => Partial<SeatRecord>;

export const minute = 60_000;
export const hour = 60 * minute;

/** This browser does not know whether it has a seat. */
export const unknown: Remembered = () => ({ known: { state: 'unknown' } });

/** A seat that is held by renewal. */
export const held: Remembered = (now) => ({ known: { state: 'held', renewBy: now + 20 * minute } });

/** A seat that was borrowed some time ago; a negative rest is one that ran out. */
export const borrowed =
  (ago: number, left: number): Remembered =>
  (now) => ({ known: { state: 'borrowed', since: now - ago, until: now + left } });

/** In the middle of a borrow. */
export const midway = borrowed(25 * hour, 47 * hour);
export const expiring = borrowed(8 * hour, 9 * minute);
export const expired = borrowed(8 * hour, -minute);

/** A borrow whose answer was lost. */
export const lostBorrow: Remembered = (now) => ({
  known: { state: 'none' },
  lost: { action: 'borrow', until: now + 8 * hour },
});

/** A release whose answer was lost. */
export const lostRelease: Remembered = (now) => ({
  ...midway(now),
  lost: { action: 'release' },
});
