import type { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';

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
