import type { Action, ErrorCode, Outcome } from '../protocol/index.js';

/**
 * One POST for an action, as it ended: what an audit keeps. It holds no key, no signature, nobody's
 * credentials and no name.
 */
export interface ActionEvent {
  type: 'action';
  /** The `X-Request-Id` of the answer: made here, and no other request has it. */
  requestId: string;
  /** What was asked for. */
  action: Action;
  /**
   * Who asked: the identity's `subject`, else a pseudonym made of the credentials with your shared key.
   * Undefined where the request was refused before it was known.
   */
  subject: string | undefined;
  /** The `id` of the licence, where the identity has one. */
  license: string | undefined;
  /** The device, as the browser calls itself. */
  hardwareId: string | undefined;
  /** Until when the seat is borrowed: what was granted, else what was asked for; null is the longest. */
  until: Date | null | undefined;
  /** `done`; `refused`: it did not happen; `unknown`: it may have. */
  outcome: 'done' | Outcome;
  /** HTTP status of our answer. */
  status: number;
  /** The code of our answer, where it is a refusal. */
  code: ErrorCode | undefined;
  /** HTTP status of the service's last answer. */
  upstreamStatus: number | undefined;
  /** The code of the service's last answer, where it was a refusal. */
  upstreamCode: string | undefined;
  /** How often the service was called; 0 where it was not, or where another's check served. */
  attempts: number;
  /** Milliseconds, from the request's arrival to the answer. */
  duration: number;
}

/** Something that the people of the server should know, beside any one request. */
export type Notice =
  /**
   * This server's clock is behind the service's by so many milliseconds (negative: ahead). Calls are signed
   * by the service's clock then, if `corrected`; not beyond a day, where each is refused until it is set.
   */
  | { notice: 'clock-off'; behind: number; corrected: boolean }
  /**
   * The service, or where OAuth tokens come from, answered too little in a row, and is left alone for ten
   * seconds at a time.
   */
  | { notice: 'circuit-opened'; of: 'service' | 'token' }
  /** It answers again. */
  | { notice: 'circuit-closed'; of: 'service' | 'token' }
  /** A shared limiter failed; this process counts on its own meanwhile. */
  | { notice: 'limiter-failed'; limit: string }
  /** An answer that should have been signed was not; `signature: 'report'` let it pass. */
  | { notice: 'signature-missing'; action: Action }
  /** The service granted a borrow beyond `policy.maxBorrow`. */
  | { notice: 'policy-exceeded'; until: Date };

/** See {@link Notice}. */
export type NoticeEvent = { type: 'notice' } & Notice;

/** What `onEvent` hears. */
export type ProxyEvent = ActionEvent | NoticeEvent;

/** Tells of something that the people of the server should know. */
export type Notify = (notice: Notice) => void;
