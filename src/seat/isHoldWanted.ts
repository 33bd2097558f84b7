import type { SeatRecord } from './SeatRecord.js';

/** What the host says about keeping a seat. */
export interface HoldTerms {
  /** False: nothing is kept, whatever the person said. */
  enabled: boolean;
  /** Whether a seat is taken without being asked for. */
  automatic: boolean;
}

/** Whether a seat is to be kept: by what the host allows, and by what the person said last. */
export function isHoldWanted(record: SeatRecord, { enabled, automatic }: HoldTerms): boolean {
  const { hold, pending } = record;
  const wish = hold?.wish ?? (automatic ? 'take' : 'stop');
  // A check would take the seat again that is being returned.
  const isReturning = pending?.intent.action === 'release';
  return enabled && wish === 'take' && !isReturning;
}
