import type {
  Borrow,
  Device,
  Hold,
  LicenseError,
  Notice,
  Release,
  Reminder,
  Seat,
} from 'react-floating-license';

/** A part as the guides tell it. */
export interface PartEntry {
  /** The element that it renders. */
  element: string;
  what: string;
  /** Its `data-*` states and their values. */
  states?: string;
  /** Props of its own. */
  props?: string;
}

const seatStates =
  'data-state: pending | unknown | none | held | borrowed | expiring | expired' as const;

const reminderStates = 'data-state: off | on | denied' as const;

const holdStates =
  'data-state: off | taking | kept | borrowed | waiting | unreachable | refused' as const;

/** Every part, by family. A part that is missing does not compile. */
export const partCatalogue: {
  Seat: Record<keyof typeof Seat, PartEntry>;
  Borrow: Record<keyof typeof Borrow, PartEntry>;
  Release: Record<keyof typeof Release, PartEntry>;
  Device: Record<keyof typeof Device, PartEntry>;
  LicenseError: Record<keyof typeof LicenseError, PartEntry>;
  Hold: Record<keyof typeof Hold, PartEntry>;
  Notice: Record<keyof typeof Notice, PartEntry>;
  Reminder: Record<keyof typeof Reminder, PartEntry>;
} = {
  Seat: {
    Root: {
      element: 'div',
      what: 'Reads this device’s seat for the parts inside.',
      states: seatStates,
    },
    Badge: {
      element: 'span',
      what: 'The state in a word, with a shape of its own.',
      states: seatStates,
    },
    Message: {
      element: 'output',
      what: 'The state in a sentence, with its date. A change is announced once.',
      states: seatStates,
    },
    Until: {
      element: 'time',
      what: 'The date that matters, in a zone that is named; nothing without one.',
      states: seatStates,
      props: 'timeZone',
    },
    Countdown: {
      element: 'span',
      what: 'The time left, in words; nothing where none runs.',
      states: seatStates,
    },
    Progress: {
      element: 'progress',
      what: 'How much of a borrow is left, as a bar; empty where none runs.',
      states: seatStates,
    },
    Usage: {
      element: 'span',
      what: 'How many seats are in use, in words; nothing where not known.',
      states: 'data-full: true | false',
    },
    UsageMeter: {
      element: 'meter',
      what: 'The same as a bar.',
      states: 'data-full: true | false',
    },
    Calendar: {
      element: 'a',
      what: 'A calendar file with the end of the borrow; nothing where none runs.',
      states: seatStates,
    },
    Extend: {
      element: 'button',
      what: 'Leads to the form, by the host’s onClick; there while the seat ends soon or has ended.',
      states: 'data-state: expiring | expired',
    },
  },
  Borrow: {
    Root: {
      element: 'form',
      what: 'The form, for the parts inside.',
      states: 'data-pending: true | false',
      props: 'durations, onBorrowed',
    },
    Title: { element: 'h3', what: 'What the form does: borrow, or extend.' },
    Anyway: {
      element: 'button',
      what: 'Offers to ask all the same where the licence forbade borrowing.',
    },
    NotAllowed: { element: 'p', what: 'Says that the licence forbids borrowing, where it does.' },
    Durations: { element: 'fieldset', what: 'Holds the choices.' },
    Legend: { element: 'legend', what: 'What is chosen: for how long.' },
    Choice: {
      element: 'label',
      what: 'One choice, with its radio and its name inside.',
      states: 'data-state: checked | unchecked',
      props: 'value',
    },
    Radio: { element: 'input', what: 'What chooses.' },
    ChoiceName: { element: 'span', what: 'The choice in words.' },
    DateLabel: {
      element: 'label',
      what: 'Names the field and its zone; there while a date of one’s own is chosen.',
    },
    Date: { element: 'input', what: 'Takes a date of one’s own; there while that is chosen.' },
    Problem: { element: 'p', what: 'What is wrong with the date, beside it; announced at once.' },
    Until: { element: 'p', what: 'The date that the choice comes to, in the reader’s zone.' },
    Sent: { element: 'code', what: 'The same exactly as it is sent: ISO 8601 in UTC.' },
    Shorter: {
      element: 'p',
      what: 'Says that the date is before the end of the seat that this device has, where it is.',
    },
    ClockChange: {
      element: 'p',
      what: 'Says that the clocks of the zone change before the date, and by how much, or that its time comes twice.',
      states: 'data-change: forward | back | twice',
    },
    Again: {
      element: 'p',
      what: 'After a lost answer, the date that trying again asks for.',
    },
    Granted: {
      element: 'output',
      what: 'Says so where another date was granted than was asked for; else empty. Announced.',
    },
    Error: {
      element: 'div',
      what: 'Why the seat was not borrowed, with what helps; or its children in place of that.',
    },
    Remedy: {
      element: 'button',
      what: 'What helps with the error that is shown; nothing without one.',
      states: 'data-remedy: activate | retry | choose-date',
    },
    Submit: {
      element: 'button',
      what: 'Borrows.',
      states: 'data-pending: true | false',
    },
  },
  Release: {
    Root: {
      element: 'none',
      what: 'Holds the question, for the parts inside.',
      props: 'onReleased',
    },
    Trigger: {
      element: 'button',
      what: 'Asks whether to return the seat; there while this device has one, or may have.',
      states: 'data-variant: quiet, where no seat is known of; data-pending: true | false',
    },
    Dialog: { element: 'dialog', what: 'The question, modal.' },
    Title: { element: 'h3', what: 'What is asked.' },
    Does: { element: 'p', what: 'What returning does; not there beside an error.' },
    DoesNot: { element: 'p', what: 'What returning does not do; not there beside an error.' },
    Error: {
      element: 'div',
      what: 'Why the seat was not returned; or its children in place of that.',
    },
    Confirm: {
      element: 'button',
      what: 'Returns the seat, or tries again; not there where another try cannot help.',
      states: 'data-pending: true | false',
    },
    Cancel: { element: 'button', what: 'Closes the dialog and keeps the seat.' },
    Later: {
      element: 'button',
      what: 'Puts the release off until there is a network; there beside that refusal.',
    },
    LaterNotice: {
      element: 'output',
      what: 'Says that the seat will be returned, while that is put off; else empty. Announced.',
    },
    LaterCancel: { element: 'button', what: 'Takes it back; there while it is put off.' },
  },
  Device: {
    Root: {
      element: 'div',
      what: 'Reads which device this is, for the parts inside.',
      states: 'data-source: given | stored | derived | new',
    },
    Title: { element: 'h3', what: 'What it is about: this device.' },
    Source: { element: 'p', what: 'Where the id came from, in a sentence.' },
    Label: { element: 'span', what: 'Says that the id is one.' },
    Id: { element: 'code', what: 'The id.' },
    Copy: {
      element: 'button',
      what: 'Copies the id; selects it where that cannot be.',
      states: 'data-copied: true | false',
    },
    Earlier: {
      element: 'details',
      what: 'Holds the way back to an earlier id; not there where the host gave the id.',
    },
    Question: { element: 'summary', what: 'Asks whether this device had another id before.' },
    Form: {
      element: 'form',
      what: 'Takes an earlier id; not there where the host gave the id.',
    },
    Why: { element: 'p', what: 'What an earlier id is good for, and where to find it.' },
    Known: {
      element: 'button',
      what: 'Puts an id that this browser knows of into the field.',
      props: 'value',
    },
    EarlierLabel: { element: 'label', what: 'Names the field.' },
    EarlierId: { element: 'input', what: 'Takes an earlier id.' },
    Problem: { element: 'p', what: 'What is wrong with what was entered; announced at once.' },
    Use: { element: 'button', what: 'Goes by the id that was entered.' },
    Restored: { element: 'output', what: 'Says that this device goes by the id that was entered.' },
  },
  LicenseError: {
    Root: {
      element: 'div',
      what: 'One error, for the parts inside; announced when it appears. Without one, nothing.',
      states:
        'data-code, data-outcome: refused | unknown, data-audience: user | licence-manager | vendor | developer | operator',
      props: 'error',
    },
    What: { element: 'p', what: 'What happened, and a shape that says that something did.' },
    Why: { element: 'p', what: 'Why.' },
    Next: { element: 'p', what: 'What to do next.' },
    Activations: {
      element: 'p',
      what: 'How many activations are left, where the error is about them and it is known.',
    },
    Remedy: {
      element: 'button',
      what: 'What the host can do about it: its onRemedy for this error; else nothing.',
      states: 'data-remedy: sign-in | contact',
    },
    Copy: {
      element: 'button',
      what: 'Copies what the support needs to know; nothing secret.',
      states: 'data-copied: true | false',
    },
    Details: { element: 'details', what: 'Code, time and the like, and the documented message.' },
  },
  Hold: {
    Root: {
      element: 'div',
      what: 'Keeps a seat while it is on the page, for the parts inside.',
      states: holdStates,
      props: 'enabled, automatic, holdOn, releaseOnLeave',
    },
    Title: { element: 'h3', what: 'What it is about.' },
    Message: {
      element: 'output',
      what: 'What has come of it, in a sentence; nothing beside a refusal.',
      states: holdStates,
    },
    Hint: {
      element: 'p',
      what: 'What Hold.Take does, or what Seat.Message says already: to be read, not announced.',
      states: 'data-state: off | kept | borrowed | unreachable',
    },
    NextTry: {
      element: 'span',
      what: 'When it is tried again, in words, or that it is being tried.',
      states: 'data-state: waiting | unreachable',
    },
    OnLeave: {
      element: 'p',
      what: 'What becomes of the seat when the last page closes; there while one is kept.',
      states: 'data-returned: true | false',
    },
    Error: {
      element: 'div',
      what: 'Why no seat is given, with what helps; or its children in place of that.',
    },
    Remedy: {
      element: 'button',
      what: 'What helps with a refusal: activate this device; nothing otherwise.',
      states: 'data-remedy: activate',
    },
    Take: {
      element: 'button',
      what: 'Takes a seat, or tries again after a refusal.',
      states: 'data-state: off | refused',
    },
    Stop: {
      element: 'button',
      what: 'Waits no longer; there while a seat is asked for and not given yet.',
      states: 'data-state: waiting | unreachable',
    },
  },
  Notice: {
    Offline: {
      element: 'output',
      what: 'Says so where there is no network; else empty. Announced.',
    },
    Clock: {
      element: 'output',
      what: 'Says so where the device’s clock is wrong by more than two minutes; else empty. Announced.',
    },
    Storage: {
      element: 'output',
      what: 'Says so where this browser keeps nothing, or the window looks private; else empty. Announced.',
    },
  },
  Reminder: {
    Root: {
      element: 'div',
      what: 'Reminds of the end, for the parts inside; there while a seat is borrowed, where the browser has notifications.',
      states: reminderStates,
    },
    Toggle: {
      element: 'button',
      what: 'Turns it on, which asks the browser for leave, and off.',
      states: reminderStates,
    },
    Message: {
      element: 'output',
      what: 'What has come of it; empty while it is off. Announced.',
      states: reminderStates,
    },
  },
};
