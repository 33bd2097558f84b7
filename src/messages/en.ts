import type { Messages } from './Messages.js';

/** English. */
export const en: Messages = {
  locale: 'en',

  panel: {
    title: 'Your seat on this device',
    notStored:
      'This browser does not keep data for this site, so this page forgets the seat when it closes. Note the date if you borrow one.',
    privateWindow:
      'This looks like a private window. When it closes, this browser forgets this device: a seat borrowed here stays taken until its date, and cannot be returned from another window.',
    offline: 'You are offline. What you see is what was known last; a borrowed seat stays yours.',
    clockAhead:
      'The clock of this device is {duration} ahead. The dates here go by the clock of the licence service.',
    clockBehind:
      'The clock of this device is {duration} behind. The dates here go by the clock of the licence service.',
  },

  badge: {
    lost: 'Not confirmed',
    pending: 'One moment',
    unknown: 'No known seat',
    none: 'No seat',
    held: 'Seat in use',
    borrowed: 'Seat borrowed',
    expiring: 'Ending soon',
    expired: 'Ended',
  },

  seat: {
    pending: 'Looking up this device…',
    unknown: 'This browser knows of no seat on this device.',
    none: 'This device holds no seat.',
    held: 'This device is using a seat until {date}, unless it is renewed.',
    borrowed: 'This device holds a seat until {date}.',
    expiring: 'The seat of this device ends soon: {date}.',
    expired: 'The seat of this device ended on {date}.',
    kept: 'This device is using a seat. It is renewed by itself while a page that uses it is open.',
    maybeHeld:
      'We do not know whether this device is using a seat. If it is, the seat becomes free by {date}.',
    maybeBorrowed: 'An answer was lost, so this device may hold a seat already.',
    maybeReturned:
      'An answer was lost, so this device may still hold its seat. Return it once more to be sure: that is safe.',
    extend: 'Extend',
    borrowAgain: 'Borrow again',
    left: '{duration} left',
    progress: 'Time left',
    usage: 'Seats in use: {inUse} of {total}',
    usageLabel: 'Seats in use',
    calendar: 'Add to calendar',
    calendarEntry: 'Borrowed seat ends',
  },

  borrow: {
    title: 'Borrow a seat',
    extendTitle: 'Borrow for longer',
    until: 'For how long?',
    longest: 'As long as allowed',
    longestOf: 'As long as allowed ({duration})',
    ownDate: 'Until a date of my own',
    dateLabel: 'Date and time',
    resultsIn: 'Until {date}',
    resultsInLongest: 'Until the latest date that the licence allows',
    clocksForward: 'The clocks go forward before then, so {duration} is missing in between.',
    clocksBack: 'The clocks go back before then, so there is {duration} more in between.',
    dateTwice: 'This time comes twice, since the clocks go back. The first is meant: {date}.',
    shorter: 'This is before the date that your seat has now, so the seat would end earlier.',
    grantedOther: 'You asked for {asked}. The licence service granted {granted}.',
    submit: 'Borrow seat',
    submitPending: 'Borrowing…',
    extendSubmit: 'Borrow until then',
    notAllowed:
      'This licence does not allow borrowing. Ask whoever manages your licences whether that can change.',
    datePast: 'This date has passed. Choose a later one.',
    dateTooLate: 'This is longer than the licence allows. The latest is {date}.',
    dateImpossible: 'There is no such date or time. Check what you entered.',
    dateSkipped:
      'The clocks skip this time when they go forward. Choose an earlier or a later one.',
    dateMissing: 'Enter a date and a time.',
    dateRefused: 'The licence service does not accept this date. Choose another one.',
  },

  release: {
    action: 'Return this seat',
    actionUnknown: 'Return a seat borrowed earlier',
    title: 'Return this seat?',
    does: 'The seat becomes free for others at once, and this device can no longer use the product with it, online or offline.',
    doesNot:
      'The licence stays as it is and this device stays activated: you can borrow again whenever a seat is free.',
    confirm: 'Return seat',
    confirmPending: 'Returning…',
    cancel: 'Keep seat',
    close: 'Close',
    later: 'Return it when I am online',
    laterNotice:
      'The seat will be returned as soon as this device is online, while this page stays open.',
    laterCancel: 'Do not return it',
  },

  hold: {
    title: 'Use a seat on this page',
    off: 'Takes a seat now and keeps it while this page is open, without a date.',
    offVisible: 'Takes a seat now and keeps it while this page is in view, without a date.',
    take: 'Use a seat',
    taking: 'Asking for a seat…',
    kept: 'This device has a seat. It is kept while this page is open.',
    keptVisible: 'This device has a seat. It is kept while this page is in view.',
    keptOffline:
      'This device has its seat until {date}. Without a network by then, the seat becomes free for others.',
    borrowed: 'The seat of this device is borrowed, so this page need not keep it.',
    waiting:
      'Every seat is in use. This page takes the next one that becomes free. How many others are waiting, nobody knows.',
    lost: 'The seat that this device had went to somebody else while this page could not renew it.',
    unreachable: 'The licence service does not answer. This page tries again by itself.',
    offline: 'This device has no network. This page asks for a seat again as soon as it is online.',
    nextTry: 'Next try in {duration}',
    stop: 'Stop waiting',
    onLeave: 'When the last page is closed, the seat becomes free {duration} later.',
    onLeaveReturned:
      'When the last page is closed, the seat is returned at once if the browser gets round to it. Otherwise it becomes free {duration} later.',
  },

  reminder: {
    turnOn: 'Remind me before it ends',
    turnOff: 'Do not remind me',
    on: 'This browser shows a notification before the seat ends, while this page is open.',
    denied:
      'This browser does not allow notifications from this site. Its settings can change that.',
    title: 'Your seat ends soon',
  },

  device: {
    title: 'This device',
    source: {
      given: 'This id was set by the site that you are on.',
      stored: 'This browser keeps this id. Clearing its data loses it.',
      derived:
        'This id follows from this browser and your account: it stays the same when the browser’s data is cleared.',
      new: 'This id is new. This browser keeps it until its data is cleared.',
    },
    id: 'Device id',
    copy: 'Copy device id',
    earlier: 'Did this device have another id before?',
    earlierWhy:
      'After a browser’s data was cleared, the licence may know this device by an earlier id: with it you can return a seat that was borrowed then, and need no further activation. You have it if you noted it down.',
    earlierId: 'Earlier device id',
    use: 'Use this id',
    invalid: 'Enter the whole id, as it was shown to you.',
    same: 'This device goes by this id already. Enter the one that it had before.',
    hasSeat:
      'This device has a seat, or is asking for one, which would stay with the id that it has now. Return the seat first, then change the id.',
    restored: 'This device goes by this id now.',
  },

  remedy: {
    retry: 'Try again',
    activate: 'Activate this device',
    activatePending: 'Activating…',
    chooseDate: 'Choose another date',
    signIn: 'Sign in',
    contact: 'Contact support',
    copy: 'Copy support details',
    copied: 'Copied',
  },

  details: 'Details',

  errors: {
    floating_not_available: {
      what: 'Every seat is in use',
      why: 'All seats of this licence are taken at the moment.',
      next: 'Try again in a while, or ask a colleague to return a seat.',
    },
    license_borrow_not_allowed: {
      what: 'Borrowing is switched off',
      why: 'This licence does not allow seats to be borrowed.',
      next: 'Ask whoever manages your licences whether that can change.',
    },
    borrow_until_not_valid: {
      what: 'This date is not possible',
      why: 'The date has passed, or it is later than the licence allows.',
      next: 'Choose another date.',
    },
    device_not_found: {
      what: 'This device is not activated yet',
      why: 'The licence does not know this browser. That is so on a first visit, in a private window, and after the browser’s data was cleared.',
      next: 'Activate this device. That uses one of the licence’s activations.',
    },
    blacklisted: {
      what: 'This device is blocked',
      why: 'The vendor has blocked this device for this licence.',
      next: 'Contact the vendor if you think that this is a mistake.',
    },
    license_not_found: {
      what: 'No licence was found',
      why: 'There is no licence for this account and product.',
      next: 'Check that you are signed in with the right account, or contact the vendor.',
    },
    license_not_active: {
      what: 'The licence is not active',
      why: 'It was reset, or never activated.',
      next: 'Activate this device, which activates the licence.',
    },
    license_not_enabled: {
      what: 'The licence is switched off',
      why: 'The vendor has disabled this licence.',
      next: 'Contact the vendor.',
    },
    license_expired: {
      what: 'The licence has run out',
      why: 'Its term has ended, so its seats cannot be used.',
      next: 'Ask whoever manages your licences to renew it.',
    },
    license_activated_max_times: {
      what: 'No activations are left',
      why: 'The licence is activated on as many devices as it allows. Activations are counted apart from seats.',
      next: 'Ask whoever manages your licences to remove a device that is no longer used.',
    },
    offline: {
      what: 'You are offline',
      why: 'This device has no network, so nothing was sent and nothing has changed.',
      next: 'Connect to a network, then try again.',
    },
    network_error: {
      what: 'No connection',
      why: 'The request did not get through, or its answer did not come back.',
      next: 'Check your connection, then try again.',
    },
    timeout: {
      what: 'No answer in time',
      why: 'The licence service took too long to answer.',
      next: 'Try again in a moment.',
    },
    unauthenticated: {
      what: 'You are not signed in',
      why: 'Your session has ended, or you have not signed in yet.',
      next: 'Sign in, then try again.',
    },
    not_permitted: {
      what: 'You may not do this here',
      why: 'Your account has not been given permission for this.',
      next: 'Ask whoever manages your licences.',
    },
    rate_limited: {
      what: 'Too many requests',
      why: 'The licence service is asked too often at the moment.',
      next: 'Wait a little, then try again.',
    },
    service_unavailable: {
      what: 'The licence service cannot be reached',
      why: 'This is on our side, not on yours.',
      next: 'Try again in a moment.',
    },
    invalid_response: {
      what: 'The answer could not be read',
      why: 'Something between this page and the licence service answered in its place. This is not your doing.',
      next: 'Try again in a moment. If it stays like this, contact the vendor.',
    },
  },

  releaseErrors: {
    floating_not_available: {
      what: 'There is no seat to return',
      why: 'This device holds no seat: it was returned already, or its time has run out.',
      next: 'You need not do anything.',
    },
    device_not_found: {
      what: 'There is no seat to return',
      why: 'The licence does not know this browser, so this device holds no seat of it.',
      next: 'If you borrowed in another browser or profile, return the seat there.',
    },
    license_not_active: {
      what: 'There is no seat to return',
      why: 'The licence is not active: it was reset, or never activated.',
      next: 'You need not do anything.',
    },
    offline: {
      what: 'Returning a seat needs a connection',
      why: 'This device has no network, so nothing was sent. The seat is still yours.',
      next: 'Connect to a network, then try again. Or let this page do it as soon as there is one.',
    },
  },

  retryAfter: 'Wait {duration}, then try again.',
  activationsLeft: 'Activations left: {left} of {total}.',

  setupError: {
    what: 'This page is not set up correctly',
    why: 'The licence service refused how it was asked. This is not your doing, and trying again does not help.',
    next: 'Contact the vendor and mention the code below.',
  },

  operatorError: {
    what: 'The vendor’s server has a problem',
    why: 'The vendor’s server and the licence service do not reach each other at the moment. This is not your doing.',
    next: 'Try again later. If it stays like this, contact the vendor and mention the code below.',
  },

  otherError: {
    what: 'The licence service said no',
    why: 'It gave a reason that this page has no words for.',
    next: 'Contact the vendor and mention the code below.',
  },

  lost: {
    borrow: 'We do not know whether the borrowing went through',
    release: 'We do not know whether the seat was returned',
    activate: 'We do not know whether this device was activated',
    next: 'Try again: it is safe, nothing is taken twice.',
    again: 'Trying again asks for the same date: {date}.',
    againLongest: 'Trying again asks for as long as the licence allows.',
  },
};
