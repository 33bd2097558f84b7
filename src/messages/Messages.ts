import type { errors, KnownErrorCode } from '../protocol/errors.js';
import type { SeatState } from '../seat/Seat.js';

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

/**
 * All texts of one language. A placeholder such as `{date}` stands where the value goes; for a seat's
 * sentence that is the date that matters.
 */
export interface Messages {
  /** BCP 47 tag of the language. */
  locale: string;

  panel: {
    title: string;
    /** Storage is full or blocked: what is known ends with the page. */
    notStored: string;
    /** A private window: what is known of this device ends with it. */
    privateWindow: string;
    /** There is no network: what is shown is what was known last. */
    offline: string;
    /** `{duration}`: the clock of the device is ahead of the server's. */
    clockAhead: string;
    /** `{duration}`: it is behind. */
    clockBehind: string;
  };

  /** The state of the seat in a word or two. */
  badge: Record<SeatState | 'pending', string> & {
    /** The answer to an action was lost: nobody knows. */
    lost: string;
  };

  /** The state of the seat in a sentence. */
  seat: Record<SeatState | 'pending', string> & {
    /** Held, and renewed by a page. */
    kept: string;
    /** A check whose answer was lost may hold a seat, until `{date}`. */
    maybeHeld: string;
    /** A borrow whose answer was lost; its form says what to do. */
    maybeBorrowed: string;
    /** A release whose answer was lost; the button beside it does it again. */
    maybeReturned: string;
    /** Leads to the form where the seat ends soon. */
    extend: string;
    /** Leads to the form where it has ended. */
    borrowAgain: string;
    /** `{duration}` */
    left: string;
    /** Names the bar of the time left. */
    progress: string;
    /** `{inUse}`, `{total}` */
    usage: string;
    /** Names the bar of the seats in use. */
    usageLabel: string;
    /** The link to a calendar file. */
    calendar: string;
    /** The title of the entry in it. */
    calendarEntry: string;
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
    /** What the longest comes to: the service works it out. */
    resultsInLongest: string;
    /** `{duration}`: the clocks go forward before the date. */
    clocksForward: string;
    /** `{duration}`: the clocks go back before the date. */
    clocksBack: string;
    /** `{date}`: the first of two times that read the same, since the clocks go back. */
    dateTwice: string;
    /** The date is before the end of the seat that is borrowed already. */
    shorter: string;
    /** `{asked}`, `{granted}`: two dates that differ. */
    grantedOther: string;
    submit: string;
    submitPending: string;
    extendSubmit: string;
    notAllowed: string;
    datePast: string;
    /** `{date}`: the latest that the licence allows. */
    dateTooLate: string;
    dateImpossible: string;
    /** The clocks go forward over this time. */
    dateSkipped: string;
    dateMissing: string;
    dateRefused: string;
  };

  release: {
    action: string;
    /** The same where no seat is known of. */
    actionUnknown: string;
    title: string;
    does: string;
    doesNot: string;
    confirm: string;
    confirmPending: string;
    cancel: string;
    /** Instead of `cancel` where there is nothing to return. */
    close: string;
    /** Offline: returns the seat as soon as there is a network. */
    later: string;
    /** That it will be returned then, while the page stays open. */
    laterNotice: string;
    laterCancel: string;
  };

  /** A seat that is kept while a page is open. */
  hold: {
    title: string;
    /** Says what `take` does. */
    off: string;
    /** The same where a seat is kept while the page is to be seen alone. */
    offVisible: string;
    take: string;
    taking: string;
    kept: string;
    /** The same where it is kept while the page is to be seen alone. */
    keptVisible: string;
    /** `{date}`: there is no network, and so no renewal; by then the service frees the seat. */
    keptOffline: string;
    /** A borrowed seat needs no renewal. */
    borrowed: string;
    /** Every seat is in use, and the next one is waited for; nobody knows the place in the queue. */
    waiting: string;
    /** The seat that was kept here went to somebody else. */
    lost: string;
    /** No answer: it is tried again. */
    unreachable: string;
    /** No network, and no seat any more: it is asked for again when there is one. */
    offline: string;
    /** `{duration}` */
    nextTry: string;
    stop: string;
    /** `{duration}`: what becomes of the seat when the last page closes. */
    onLeave: string;
    /** `{duration}`: the same where it is returned then, as far as the browser allows. */
    onLeaveReturned: string;
  };

  /** A notification before a borrowed seat ends. */
  reminder: {
    turnOn: string;
    turnOff: string;
    on: string;
    /** The browser does not allow notifications. */
    denied: string;
    /** Heading of the notification; its text is the sentence of a seat that ends soon. */
    title: string;
  };

  /** Which device this is. */
  device: {
    title: string;
    /** Where the id came from, in a sentence. */
    source: Record<'given' | 'stored' | 'derived' | 'new', string>;
    id: string;
    copy: string;
    /** Asks whether this device had another id before. */
    earlier: string;
    /** What an earlier id is good for, and where to find it. */
    earlierWhy: string;
    earlierId: string;
    use: string;
    /** The id that was entered cannot be one. */
    invalid: string;
    /** The id that was entered is the one that this device has. */
    same: string;
    /** There is a seat, or one is asked for, that the device would lose with its id. */
    hasSeat: string;
    /** The device goes by the id that was entered, be it an earlier one or not. */
    restored: string;
  };

  remedy: {
    retry: string;
    activate: string;
    activatePending: string;
    chooseDate: string;
    signIn: string;
    contact: string;
    /** Copies code, time and the like for whoever can help. */
    copy: string;
    copied: string;
  };

  /** Opens the code and the documented message of an error. */
  details: string;

  errors: Record<SpokenErrorCode, ErrorText>;
  /** The same code means another thing on release. */
  releaseErrors: Record<
    'floating_not_available' | 'device_not_found' | 'license_not_active' | 'offline',
    ErrorText
  >;
  /** `{left}`, `{total}`: how many devices can still be activated. */
  activationsLeft: string;
  /** `{duration}`: what to do next where the answer says how long to wait. */
  retryAfter: string;
  /** The integration is set up wrongly: codes for developers. */
  setupError: ErrorText;
  /** The vendor's server has a problem: codes for operators. */
  operatorError: ErrorText;
  /** A code that this version does not know. */
  otherError: ErrorText;
  /** The answer was lost: what may have happened, per action. The reason is the code's own. */
  lost: {
    borrow: string;
    release: string;
    activate: string;
    next: string;
    /** `{date}`: what trying to borrow again asks for. */
    again: string;
    /** The same where that was the longest. */
    againLongest: string;
  };
}
