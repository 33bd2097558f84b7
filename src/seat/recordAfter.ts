import type { Action } from '../protocol/actions.js';
import type { BorrowAnswer, LicenseAnswer } from '../protocol/answers.js';
import type { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import type { ErrorCode } from '../protocol/errors.js';
import { beatAfter, longestTimeoutOf, timeoutOf, tryAgainAfter } from './beat.js';
import { isResuming } from './isResuming.js';
import { lostIntent } from './lostIntent.js';
import { patience } from './patience.js';
import type { HoldRecord, Intent, SeatRecord } from './SeatRecord.js';

/** Something that happened to a seat. Times are milliseconds on the server's clock. */
export type SeatEvent = { at: number } & (
  | { type: 'sent'; intent: Intent }
  | { type: 'borrowed'; answer: BorrowAnswer }
  | { type: 'released' }
  | { type: 'activated'; answer: LicenseAnswer }
  /** A check is about to be sent. */
  | { type: 'checking' }
  /** `chance`, from 0 to 1, spreads the next check; drawn here once for all tabs. */
  | { type: 'checked'; answer: LicenseAnswer; chance: number }
  | { type: 'failed'; action: Action; error: FloatingLicenseError; chance: number }
  /** The person wants a seat to be kept, or no longer. */
  | { type: 'wished'; wish: 'take' | 'stop' }
  /** What the person said was said on an earlier visit. */
  | { type: 'unwished' }
  /** What the last check failed for may be over: there is a network again, or the page is new. */
  | { type: 'reconsidered' }
  /** The last tab closes, and sends a release whose answer nobody will hear. */
  | { type: 'left' }
);

/** Refusals that prove that this device holds no seat, whatever was remembered. */
const seatless = new Set<ErrorCode>(['floating_not_available', 'device_not_found']);

/** What is remembered after an event. Pure: time and chance come with the event. */
export function recordAfter(record: SeatRecord, event: SeatEvent): SeatRecord {
  const { pending, ...answered } = record;
  // The count of seats in use was that of an earlier moment.
  const { lost: _, pool: __, ...settled } = answered;
  switch (event.type) {
    case 'sent': {
      // A tab that closed left a request without an answer: the next one must not hide it.
      const { lost: before, ...rest } = record;
      const lost = lostIntent(record, event.at, before, pending?.intent);
      return {
        ...rest,
        ...(lost && lostAfter(record, event.at, lost, pending?.intent)),
        pending: { intent: event.intent, sentAt: event.at },
      };
    }
    case 'borrowed': {
      const { borrowed_until: until, max_borrow_time: hours } = event.answer;
      const { canBorrow: ___, ...allowed } = settled;
      return {
        ...restedFrom(allowed),
        known: { state: 'borrowed', since: event.at, until: until.getTime() },
        ...longestOf(hours),
      };
    }
    case 'released':
      return { ...settled, known: { state: 'none' }, hold: wishAfterReturn(record) };
    case 'activated': {
      const found = borrowedFrom(event, record);
      return {
        // Of a seat that is not borrowed it tells nothing: a check may have taken one all the same.
        ...restedFrom(record, found ? {} : maybeOf(record)),
        ...factsOf(event.answer),
        known: found ?? unborrowed(event.answer, record.known),
      };
    }
    case 'checking':
      return { ...record, hold: { ...record.hold, sentAt: event.at } };
    case 'checked':
      return checkedRecord(settled, event);
    case 'wished':
      return wishedRecord(record, event);
    case 'unwished': {
      const { wish: ___, wishedAt: ____, ...hold } = record.hold ?? {};
      const { pool: _____, ...rest } = record;
      return { ...rest, hold };
    }
    case 'reconsidered': {
      const { dueAt: ___, failure: ____, ...hold } = record.hold ?? {};
      return { ...record, hold };
    }
    case 'left': {
      const maybeUntil = record.known.state === 'held' ? record.known.renewBy : event.at;
      // The count stays for a page that goes on at once, as after a reload.
      const hold = { ...wishOf(record), maybeUntil, leftAt: event.at };
      return { ...record, known: { state: 'none' }, hold };
    }
    case 'failed':
      return event.action === 'check' ? failedCheck(record, event) : failedAction(record, event);
  }
}

/** After a person asked for a seat to be kept, or no longer. */
function wishedRecord(
  record: SeatRecord,
  { wish, at }: Extract<SeatEvent, { type: 'wished' }>,
): SeatRecord {
  // Tried at once; what may have been taken stays in mind.
  const hold = { ...maybeOf(record), wish, wishedAt: at };
  const { pending, ...rest } = record;
  if (wish === 'stop' || pending?.intent.action !== 'release') return { ...record, hold };
  // Whoever wants a seat does not wait for the answer to a return, whose tab may be gone: once it
  // cannot be on its way any more, the check states what is.
  const dueAt = pending.sentAt + patience;
  const lost = lostIntent(record, at, record.lost) ?? pending.intent;
  return {
    ...rest,
    ...lostAfter(record, at, lost, pending.intent),
    hold: { ...hold, ...(dueAt > at && { dueAt }) },
  };
}

/** After an answer to a check: it states what is, so nothing is lost any more. */
function checkedRecord(
  record: SeatRecord,
  event: Extract<SeatEvent, { type: 'checked' }>,
): SeatRecord {
  const { answer, at, chance } = event;
  const facts = factsOf(answer);
  const minutes = facts.floatingTimeout ?? record.floatingTimeout;
  const beat = at + beatAfter(minutes, chance);
  const { leftAt } = record.hold ?? {};
  // The release of a tab that closed just now may arrive after this check: look once more.
  const dueAt = leftAt !== undefined && at - leftAt < patience ? Math.min(beat, at + 10_000) : beat;
  return {
    ...record,
    ...facts,
    known: borrowedFrom(event, record) ?? { state: 'held', renewBy: at + timeoutOf(minutes) },
    // Where it was stopped meanwhile, nothing is due.
    hold: { ...wishOf(record), ...(record.hold?.wish !== 'stop' && { dueAt }) },
  };
}

/** After a check that gave no seat. */
function failedCheck(
  record: SeatRecord,
  { error, at, chance }: Extract<SeatEvent, { type: 'failed' }>,
): SeatRecord {
  const { outcome, code, retryAfter, status, requestId } = error;
  const { sentAt: _, dueAt: __, ...before } = record.hold ?? {};
  const times = (before.failure?.times ?? 0) + 1;
  const hold: HoldRecord = {
    ...before,
    failure: {
      code,
      outcome,
      times,
      at,
      ...(status !== undefined && { status }),
      ...(requestId !== undefined && { requestId }),
    },
    dueAt: at + tryAgainAfter(times, chance, retryAfter),
  };
  if (outcome === 'unknown') {
    const maybeUntil = at + longestTimeoutOf(record.floatingTimeout);
    return { ...record, hold: { ...hold, maybeUntil } };
  }
  if (!seatless.has(code)) return { ...record, hold };
  const { lost: ___, pending: ____, pool: _____, ...settled } = record;
  const { maybeUntil: ______, ...certain } = hold;
  const wasHeld = record.known.state === 'held' || isResuming(record, at);
  const isLost = wasHeld && code === 'floating_not_available';
  return {
    ...settled,
    known: { state: 'none' },
    hold: { ...certain, ...(isLost && { lostAt: at }) },
  };
}

/** After a borrow, release or activation that was refused, or whose answer was lost. */
function failedAction(
  record: SeatRecord,
  { action, at, error: { code, outcome } }: Extract<SeatEvent, { type: 'failed' }>,
): SeatRecord {
  const { pending, ...answered } = record;
  const isOwn = pending?.intent.action === action;
  if (outcome === 'unknown') {
    // A check right away could overtake it on its way, and state what is true no longer.
    const hold = { ...record.hold, ...stopAfter(action), dueAt: at + patience };
    if (!isOwn) return record;
    return { ...answered, ...lostAfter(record, at, pending.intent, record.lost), hold };
  }
  if (seatless.has(code)) {
    const { lost: _, pool: __, ...settled } = answered;
    const rested = restedFrom(settled);
    const stopped = action === 'release' && { hold: wishAfterReturn(record) };
    return { ...rested, known: { state: 'none' }, ...stopped };
  }
  // Any other refusal answers this request alone, not an earlier one whose answer was lost.
  return isOwn ? answered : record;
}

/**
 * One lost intent is remembered, of which the seat's end follows. Where another borrow is forgotten over
 * it, that end says nothing.
 */
function lostAfter(
  record: SeatRecord,
  at: number,
  lost: Intent,
  other: Intent | undefined,
): Pick<SeatRecord, 'known' | 'lost'> {
  const isForgotten =
    other?.action === 'borrow' &&
    lostIntent(record, at, other) !== undefined &&
    !(lost.action === 'borrow' && lost.until === other.until);
  return { known: isForgotten ? { state: 'unknown' } : record.known, lost };
}

/** Whoever returns a seat wants it kept no longer, whatever becomes of the return. */
function stopAfter(action: Action): HoldRecord {
  return action === 'release' ? { wish: 'stop' } : {};
}

/**
 * The same of a return that came through. Whoever asked for a seat since, while it was under way, is not to
 * be told no by its answer: then it is pending no longer.
 */
function wishAfterReturn(record: SeatRecord): HoldRecord {
  const isAskedSince = record.hold?.wish === 'take' && record.pending?.intent.action !== 'release';
  return isAskedSince ? wishOf(record) : stopAfter('release');
}

/** What a new start leaves of a hold: what the person said, and when. */
function wishOf({ hold }: Pick<SeatRecord, 'hold'>): HoldRecord {
  if (!hold?.wish) return {};
  const { wish, wishedAt } = hold;
  return { wish, ...(wishedAt !== undefined && { wishedAt }) };
}

/** The same as a record: nothing failed, and a check is due as soon as it is wanted. */
function restedFrom({ hold: before, ...record }: SeatRecord, more: HoldRecord = {}): SeatRecord {
  const hold = { ...wishOf({ hold: before }), ...more };
  return Object.keys(hold).length > 0 ? { ...record, hold } : record;
}

/** A check without an answer may have taken a seat, whatever is asked for next. */
function maybeOf({ hold, floatingTimeout }: SeatRecord): HoldRecord {
  const { maybeUntil, sentAt } = hold ?? {};
  const until = maybeUntil ?? (sentAt && sentAt + longestTimeoutOf(floatingTimeout));
  return until === undefined ? {} : { maybeUntil: until };
}

function borrowedFrom(
  { answer, at }: { answer: LicenseAnswer; at: number },
  { known }: SeatRecord,
): SeatRecord['known'] | undefined {
  if (!answer.is_borrowed || !answer.borrowed_until) return undefined;
  const until = answer.borrowed_until.getTime();
  const isSame = known.state === 'borrowed' && known.until === until;
  return isSame ? known : { state: 'borrowed', since: at, until };
}

/** An activation takes no seat and frees none: it tells of a borrow alone. */
function unborrowed(answer: LicenseAnswer, known: SeatRecord['known']): SeatRecord['known'] {
  return answer.is_borrowed === false && known.state !== 'held' ? { state: 'none' } : known;
}

type Facts = Pick<
  SeatRecord,
  'canBorrow' | 'maxBorrowHours' | 'floatingTimeout' | 'pool' | 'activations'
>;

function factsOf(answer: LicenseAnswer): Facts {
  const { can_borrow: canBorrow, max_borrow_time: hours, floating_timeout: minutes } = answer;
  const { floating_in_use_devices: inUse, floating_users: seats } = answer;
  const { times_activated: used, max_activations: total } = answer;
  return {
    ...(canBorrow !== undefined && { canBorrow }),
    ...longestOf(hours),
    ...(minutes !== undefined && minutes > 0 && minutes <= 1e6 && { floatingTimeout: minutes }),
    ...((seats !== undefined || inUse !== undefined) && {
      pool: { inUse: inUse ?? null, total: seats ?? null },
    }),
    ...(typeof used === 'number' && typeof total === 'number' && { activations: { used, total } }),
  };
}

/** Hours that a date can be told from; 0 says only that borrowing is off. */
function longestOf(hours: number | undefined): Pick<SeatRecord, 'maxBorrowHours'> {
  return hours !== undefined && hours > 0 && hours <= 1e6 ? { maxBorrowHours: hours } : {};
}
