import { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import { longestPause, timeoutOf } from './beat.js';
import { isResuming } from './isResuming.js';
import { patience } from './patience.js';
import type { SeatRecord } from './SeatRecord.js';

/** What keeping a seat by checks has come to. */
export type Hold =
  /** Nothing is kept: nobody asked for it, or the person stopped it or returned the seat. */
  | { state: 'off' }
  /** A check is on its way or about to be. */
  | { state: 'taking' }
  /** The seat is held, and renewed in time. */
  | { state: 'kept' }
  /** The seat is borrowed: it needs no renewal until then. */
  | { state: 'borrowed' }
  /** Every seat is in use: the next free one is taken. With `lost`, one was kept here before. */
  | { state: 'waiting'; nextTry: Date; lost: boolean; error: FloatingLicenseError }
  /** No answer: it is tried again. A seat that was held stays until its time is over. */
  | { state: 'unreachable'; nextTry: Date; error: FloatingLicenseError }
  /** Refused for a reason that waiting does not change. */
  | { state: 'refused'; error: FloatingLicenseError };

/** The states that a hold can be in. */
export type HoldState = Hold['state'];

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

/**
 * Whether what the person said was said on an earlier visit: no page has kept the seat for longer than
 * it lasts without one, or the last one sent it back and none has come in its place at once, as after a
 * reload. Whoever comes back later has not asked for a seat.
 */
export function isWishOver(record: SeatRecord, now: number): boolean {
  const { known, hold = {}, floatingTimeout } = record;
  if (hold.wish !== 'take') return false;
  if (hold.leftAt !== undefined && hold.dueAt === undefined) {
    return now - Math.max(hold.leftAt, hold.sentAt ?? 0) > patience;
  }
  const ends = [
    ...(known.state === 'held' ? [known.renewBy] : known.state === 'borrowed' ? [known.until] : []),
    // Where no answer came, as from a page that was closed at once, what was asked for is all there is.
    ...[hold.dueAt, hold.sentAt, hold.wishedAt].filter((at) => at !== undefined),
  ];
  if (ends.length === 0) return false;
  return now - Math.max(...ends) > timeoutOf(floatingTimeout);
}

/** What is to be seen of keeping a seat, at a moment of the server's clock. */
export function holdAt(record: SeatRecord | undefined, now: number, terms: HoldTerms): Hold {
  if (!record || !terms.enabled) return { state: 'off' };
  const { known, lost, hold = {} } = record;
  // Whether or not one is wanted: there is nothing to keep, nor while it is extended or returned.
  const isThere = lost?.action !== 'release';
  if (isThere && known.state === 'borrowed' && known.until > now) return { state: 'borrowed' };
  if (!isHoldWanted(record, terms)) return { state: 'off' };
  const error = failureOf(record);
  if (error && error.remedy !== 'retry') return { state: 'refused', error };
  if (error) {
    const nextTry = new Date(hold.dueAt ?? now);
    return error.code === 'floating_not_available'
      ? { state: 'waiting', nextTry, lost: hold.lostAt !== undefined, error }
      : { state: 'unreachable', nextTry, error };
  }
  const isHeld = isThere && known.state === 'held' && known.renewBy > now;
  return { state: isHeld || isResuming(record, now) ? 'kept' : 'taking' };
}

/**
 * Whether it is time for a check, whichever tab makes it. A borrowed seat needs none, and where
 * only the person can help, none is made.
 */
export function isCheckDue(record: SeatRecord, now: number): boolean {
  const { known, pending, hold = {} } = record;
  if (isBorrowed(record, now)) return false;
  // It could overtake what was sent just now, and state what is true no longer.
  if (pending && Math.abs(now - pending.sentAt) < patience) return false;
  const error = failureOf(record);
  if (error && error.remedy !== 'retry') return false;
  if (hold.dueAt === undefined || hold.dueAt <= now) return true;
  // Nothing waits that long: the clock was set back.
  if (hold.dueAt - now > Math.max(longestPause, timeoutOf(record.floatingTimeout))) return true;
  return !error && !(known.state === 'held' && known.renewBy > now) && !record.lost;
}

function isBorrowed({ known, lost, pending }: SeatRecord, now: number): boolean {
  const isAsked = lost ?? pending;
  return !isAsked && known.state === 'borrowed' && known.until > now;
}

/** Why the last check gave no seat, as the hooks and components tell it. */
export function failureOf({ hold }: SeatRecord): FloatingLicenseError | undefined {
  const failure = hold?.failure;
  if (!failure) return undefined;
  const time = failure.at === undefined ? undefined : new Date(failure.at);
  return new FloatingLicenseError({ ...failure, time, action: 'check' });
}
