import type { HoldTerms } from '../../src/seat/isHoldWanted.js';
import type { HoldRecord, SeatRecord } from '../../src/seat/SeatRecord.js';
import { hour, minute, now, remember } from './remember.js';

/** A seat that is kept where the person asked for it. */
export const terms: HoldTerms = { enabled: true, automatic: false };

/** A seat that is held until then. */
export function held(renewBy = now + 20 * minute): Partial<SeatRecord> {
  return { known: { state: 'held', renewBy } };
}

/** A seat that is borrowed for another hour. */
export const borrowed: Partial<SeatRecord> = {
  known: { state: 'borrowed', since: now - hour, until: now + hour },
};

/** What is remembered where the person asked for a seat. */
export function wanting(hold: HoldRecord = {}, more: Partial<SeatRecord> = {}): SeatRecord {
  return remember({ ...more, hold: { wish: 'take', ...hold } });
}

/** What a refused check leaves of a hold. */
export function failure(code: string): HoldRecord {
  return { failure: { code, outcome: 'refused', times: 1 }, dueAt: now + 5_000 };
}
