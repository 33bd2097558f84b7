import type { Action } from '../protocol/actions.js';
import type { BorrowAnswer, LicenseAnswer } from '../protocol/answers.js';
import type { ErrorCode } from '../protocol/errors.js';
import type { Intent, SeatRecord } from './SeatRecord.js';

/** Something that happened to a seat. Times are milliseconds on the server's clock. */
export type SeatEvent =
  | { type: 'sent'; intent: Intent; at: number }
  | { type: 'borrowed'; answer: BorrowAnswer; at: number }
  | { type: 'released' }
  | { type: 'activated'; answer: LicenseAnswer; at: number }
  | { type: 'refused'; action: Action; code: ErrorCode }
  | { type: 'lost'; action: Action };

/** Refusals that prove that this device holds no seat, whatever was remembered. */
const seatless = new Set<ErrorCode>(['floating_not_available', 'device_not_found']);

/** What is remembered after an event. Pure: the time comes with the event. */
export function recordAfter(record: SeatRecord, event: SeatEvent): SeatRecord {
  const { pending, ...answered } = record;
  // The count of seats in use was that of an earlier moment.
  const { lost: _, pool: __, ...settled } = answered;
  switch (event.type) {
    case 'sent': {
      // A tab that closed left a request without an answer: the next one must not hide it.
      const lost = record.lost ?? pending?.intent;
      return {
        ...record,
        ...(lost && { lost }),
        pending: { intent: event.intent, sentAt: event.at },
      };
    }
    case 'borrowed': {
      const { borrowed_until: until, max_borrow_time: hours } = event.answer;
      const { canBorrow: ___, ...allowed } = settled;
      return {
        ...allowed,
        known: { state: 'borrowed', since: event.at, until: until.getTime() },
        ...longestOf(hours),
      };
    }
    case 'released':
      return { ...settled, known: { state: 'none' } };
    case 'activated':
      return { ...record, ...factsOf(event.answer), known: knownFrom(event, record) };
    case 'refused':
      if (seatless.has(event.code)) return { ...settled, known: { state: 'none' } };
      // Any other refusal answers this request alone, not an earlier one whose answer was lost.
      return pending?.intent.action === event.action ? answered : record;
    case 'lost':
      return pending?.intent.action === event.action
        ? { ...answered, lost: pending.intent }
        : record;
  }
}

function knownFrom(
  { answer, at }: { answer: LicenseAnswer; at: number },
  record: SeatRecord,
): SeatRecord['known'] {
  if (answer.is_borrowed && answer.borrowed_until) {
    const until = answer.borrowed_until.getTime();
    return record.known.state === 'borrowed' && record.known.until === until
      ? record.known
      : { state: 'borrowed', since: at, until };
  }
  return answer.is_borrowed === false ? { state: 'none' } : record.known;
}

function factsOf(
  answer: LicenseAnswer,
): Partial<Pick<SeatRecord, 'canBorrow' | 'maxBorrowHours' | 'pool'>> {
  const { can_borrow: canBorrow, max_borrow_time: hours } = answer;
  return {
    ...(canBorrow !== undefined && { canBorrow }),
    ...longestOf(hours),
    ...((answer.floating_users !== undefined || answer.floating_in_use_devices !== undefined) && {
      pool: {
        inUse: answer.floating_in_use_devices ?? null,
        total: answer.floating_users ?? null,
      },
    }),
  };
}

/** Hours that a date can be told from; 0 says only that borrowing is off. */
function longestOf(hours: number | undefined): Pick<SeatRecord, 'maxBorrowHours'> {
  return hours !== undefined && hours > 0 && hours <= 1e6 ? { maxBorrowHours: hours } : {};
}
