import type { errors, KnownErrorCode } from '../protocol/errors.js';

/** What an error says to the person in front of it. */
export interface ErrorText {
  /** What happened, as a heading. */
  what: string;
  /** Why. */
  why: string;
  /** What to do next. */
  next: string;
}

type Audience<C extends KnownErrorCode> = (typeof errors)[C]['audience'];

/**
 * The codes with a text of their own. Those for developers and operators share one text each, which
 * does not blame the reader; their own message stands in the details.
 */
export type SpokenErrorCode =
  | {
      [C in KnownErrorCode]: Audience<C> extends 'developer' | 'operator' ? never : C;
    }[KnownErrorCode]
  | 'service_unavailable'
  | 'invalid_response';

/** All texts of one language. A placeholder such as `{date}` stands where the value goes. */
export interface Messages {
  /** BCP 47 tag of the language. */
  locale: string;

  panel: {
    title: string;
    /** Storage is full or blocked: what is known ends with the page. */
    notStored: string;
  };

  /** The state of the seat in a word or two. */
  badge: {
    unknown: string;
    none: string;
    held: string;
    borrowed: string;
    expiring: string;
    expired: string;
  };

  /** The state of the seat in a sentence. */
  seat: {
    pending: string;
    unknown: string;
    none: string;
    /** `{date}` */
    held: string;
    /** `{date}` */
    borrowed: string;
    /** `{date}` */
    expiring: string;
    /** `{date}` */
    expired: string;
    /** `{duration}` */
    left: string;
    /** `{date}`, in UTC. */
    utc: string;
  };

  borrow: {
    /** Heading where the device has no seat. */
    title: string;
    /** Heading where it has one: borrowing again extends. */
    extendTitle: string;
    /** Legend of the choices. */
    until: string;
    longest: string;
    /** `{duration}` */
    longestOf: string;
    ownDate: string;
    dateLabel: string;
    /** `{date}`: what a choice comes to. */
    resultsIn: string;
    submit: string;
    submitPending: string;
    extendSubmit: string;
    notAllowed: string;
    datePast: string;
    /** `{date}`: the latest that the licence allows. */
    dateTooLate: string;
    dateImpossible: string;
    dateMissing: string;
    dateRefused: string;
  };

  release: {
    action: string;
    title: string;
    does: string;
    doesNot: string;
    confirm: string;
    confirmPending: string;
    cancel: string;
    /** Instead of `cancel` where there is nothing to return. */
    close: string;
  };

  remedy: {
    retry: string;
    activate: string;
    activatePending: string;
    chooseDate: string;
  };

  details: {
    summary: string;
    code: string;
    message: string;
  };

  errors: Record<SpokenErrorCode, ErrorText>;
  /** The same code means another thing on release. */
  releaseErrors: { floating_not_available: ErrorText; device_not_found: ErrorText };
  /** The integration is set up wrongly: codes for developers. */
  setupError: ErrorText;
  /** The vendor's server has a problem: codes for operators. */
  operatorError: ErrorText;
  /** A code that this version does not know. */
  otherError: ErrorText;
  /** The answer was lost: what may have happened, per action. The reason is the code's own. */
  lost: { borrow: string; release: string; activate: string; next: string };
}
