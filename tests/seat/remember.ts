import type { SeatRecord } from '../../src/seat/SeatRecord.js';

/** The moment at which the stories of the seat play, and the units they count in. */
export const now = Date.UTC(2026, 10, 27, 18);
export const minute = 60_000;
export const hour = 60 * minute;

/** What is remembered of a seat: by default of one that there is none. */
export function remember(more: Partial<SeatRecord> = {}): SeatRecord {
  return {
    version: 1,
    hardwareId: 'device-1',
    known: { state: 'none' },
    clockOffset: 0,
    ...more,
  };
}
