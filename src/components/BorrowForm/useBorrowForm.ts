'use client';

import { useState } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { useLatest } from '../../client/useLatest.js';
import { useSeatRecord } from '../../hooks/useSeatRecord.js';
import { useServerTime } from '../../hooks/useServerTime.js';
import { parseLocalDate } from '../../time/zonedDate.js';
import { FloatingLicenseError } from '../../protocol/FloatingLicenseError.js';
import type { Seat } from '../../seat/Seat.js';
import type { DateProblem, OwnDate } from './checkOwnDate.js';
import { checkOwnDate } from './checkOwnDate.js';
import type { Duration } from './Duration.js';
import { checkDurations, defaultDurations, endOf } from './Duration.js';
import { useBorrowChoice } from './useBorrowChoice.js';
import { useBorrowMutations } from './useBorrowMutations.js';

/** What {@link useBorrowForm} takes. */
export interface BorrowFormOptions {
  /** The choices. Default: 1 hour, 8 hours, 3 days, 1 week, the longest allowed. */
  durations?: readonly Duration[] | undefined;
  /** Called when a seat was borrowed, with the date that was granted. */
  onBorrowed?: ((seat: Seat) => void) | undefined;
}

/** What {@link useBorrowForm} returns. */
export interface BorrowFormState {
  /** The durations that the licence allows, as far as that is known. */
  durations: readonly Duration[];
  /** What is chosen: a duration, or a date of one's own. */
  choice: Duration | 'own';
  /** Chooses; what was wrong with a date is no longer said. */
  choose: (choice: Duration | 'own') => void;
  /** Turns to a date of one's own, as an error asks for that wants another date. */
  chooseDate: () => void;
  /** What stands in the field for a date of one's own. */
  ownDate: OwnDate;
  /** Takes what was typed there. */
  setOwnDate: (date: OwnDate) => void;
  /**
   * What `submit` would ask for, to the minute: a date; null for the longest; undefined where the
   * date of one's own is no date yet, and during a server render.
   */
  end: Date | null | undefined;
  /** What is wrong with the date of one's own; set by `submit`, or by the service's refusal. */
  problem: DateProblem | undefined;
  /** The longest that the licence allows, in milliseconds; undefined where not known. */
  longest: number | undefined;
  /** The latest date that the licence allows now, to the minute; undefined where not known. */
  latest: Date | undefined;
  /** False: the licence forbids borrowing. */
  canBorrow: boolean;
  /**
   * Whether to offer it: the licence allows it, the person wants to ask all the same, or has chosen
   * something by the time that it turns out to be forbidden.
   */
  isOffered: boolean;
  /** Offers it although the licence forbade it: that may have changed since. */
  offerAnyway: () => void;
  /** Whether it is the one thing to do next: no error, and no lost answer, names another. */
  isNext: boolean;
  /** Whether this device has a seat already, so that borrowing extends it. */
  isExtending: boolean;
  /** Whether what is chosen ends before the seat that this device has does. */
  isShorter: boolean;
  /**
   * The refusal of the borrow, or of the activation that was to help; or that an answer was lost.
   * A refused date of one's own is a `problem` instead: it is said beside the field.
   */
  error: FloatingLicenseError | null;
  /**
   * What `retry` asks for after a lost answer, whatever is chosen meanwhile: a date; null for the
   * longest; undefined where nothing is to be repeated.
   */
  again: Date | null | undefined;
  /** Where the service granted another date than was asked for. */
  granted: { asked: Date; granted: Date } | undefined;
  /** Whether a borrow is on its way. */
  isBorrowing: boolean;
  /** Whether this device is being activated. */
  isActivating: boolean;
  /**
   * Checks the choice and borrows; while a request is under way it does nothing.
   *
   * @param typed what the field holds now: a browser tells of no change while it is no date yet
   * @returns false where the date of one's own is wrong, and `problem` says how
   */
  submit: (typed?: OwnDate) => boolean;
  /** Tries again after an error: where the answer was lost, for the very same date. */
  retry: () => void;
  /** Activates this device, then borrows what is chosen. */
  activate: () => void;
}

const minute = 60_000;

/** Whole minutes, rounded up: what is shown is what is sent, and an hour is no less than one. */
const nextMinute = (time: number): number => Math.ceil(time / minute) * minute;

/** The behaviour of `BorrowForm` without its looks. */
export function useBorrowForm(options: BorrowFormOptions = {}): BorrowFormState {
  const { durations = defaultDurations, onBorrowed } = options;
  if (process.env.NODE_ENV !== 'production') checkDurations(durations);
  const { timeZone, client } = useFloatingLicense('useBorrowForm');
  const { seat, hours, canBorrow, device } = useSeatRecord(
    (record) => ({
      seat: client.seatNow(record),
      hours: record?.maxBorrowHours,
      canBorrow: record?.canBorrow !== false,
      device: record?.hardwareId,
    }),
    'useBorrowForm',
  );
  const now = useServerTime(nextMinute);
  const longest = hours === undefined ? undefined : hours * 60 * minute;
  const until = 'until' in seat ? seat.until : undefined;
  const picked = useBorrowChoice({ durations, longest, until: until?.getTime(), now, timeZone });
  const [ownDate, setOwnDate] = useState<OwnDate>({ text: '', impossible: false });
  const [problem, setProblem] = useState<DateProblem>();
  const [isWanted, setWanted] = useState(false);

  const hasSeat = seat.state === 'held' || until !== undefined;
  const mutations = useBorrowMutations({ onBorrowed, device, hasSeat });
  const { borrow, activation, activationError, isBusy } = mutations;
  const isBorrowing = borrow.isPending;
  const isActivating = activation.isPending;
  const [sent, setSent] = useState<Duration | 'own'>();
  // What is being asked for stays on the screen, whatever the record says meanwhile.
  const choice = isBorrowing && sent ? sent : picked.choice;

  // To the minute that has passed: what is said to be the latest is what is checked against.
  const latestAt = (time: number): Date | undefined =>
    longest === undefined ? undefined : new Date(time - minute + longest);
  const endAt = (time: number, typed: OwnDate): ReturnType<typeof checkOwnDate> =>
    choice === 'own'
      ? checkOwnDate(typed, time, latestAt(time), timeZone)
      : { end: endOf(choice, time, longest, timeZone) };
  const shown = now === undefined ? undefined : endAt(now, ownDate);

  const send = (date: Date | null): void => {
    activation.reset();
    borrow.mutate({ until: date });
  };

  const sendChoice = (typed = ownDate): boolean => {
    setOwnDate(typed);
    // Anew, since what was learnt of the server's time meanwhile counts.
    const checked = endAt(nextMinute(client.clock.now()), typed);
    if ('end' in checked) {
      setProblem(undefined);
      setSent(choice);
      send(checked.end);
      return true;
    }
    borrow.reset();
    setProblem(checked.problem);
    return false;
  };

  const submit = (typed?: OwnDate): boolean => isBusy() || sendChoice(typed);
  // What is chosen while the device is being activated counts.
  const newestChoice = useLatest(sendChoice);

  const lostAction = 'lost' in seat ? seat.lost : undefined;
  const lost = lostAction?.action === 'borrow' ? lostAction : undefined;
  const again = lost && (lost.until === null ? null : new Date(lost.until));

  const choose = (next: Duration | 'own'): void => {
    picked.choose(next);
    setProblem(undefined);
  };

  const activate = (): void => {
    if (!isBusy()) activation.mutate(undefined, { onSuccess: () => newestChoice()() });
  };

  const retry = (): void => {
    if (isBusy()) return;
    if (activationError) activate();
    else if (again !== undefined) {
      setSent(undefined);
      send(again);
    } else submit();
  };

  const asked = borrow.variables?.until;
  const got = borrow.data && 'until' in borrow.data ? borrow.data.until : undefined;
  // Of a seat that was returned since, or borrowed anew in another tab, it says nothing.
  const stands = got?.getTime() === until?.getTime();
  const differs = asked && got && Math.abs(asked.getTime() - got.getTime()) >= minute;

  const wantsDate = borrow.error?.remedy === 'choose-date';
  const typedDate = choice === 'own' ? parseLocalDate(ownDate.text, timeZone) : undefined;
  const refused = wantsDate && asked && typedDate?.getTime() === asked.getTime();
  // Another action, or another tab, may have found out since what became of it.
  const settled = borrow.error?.outcome === 'unknown' && !lost;
  const borrowError = refused || settled ? null : mutations.borrowError;
  const error =
    activationError ?? borrowError ?? (lost && !isBorrowing && !isActivating ? answerLost : null);

  return {
    durations: picked.durations,
    choice,
    choose,
    chooseDate: () => {
      choose('own');
      borrow.reset();
    },
    ownDate,
    setOwnDate: (date) => {
      setOwnDate(date);
      setProblem(undefined);
      if (wantsDate) borrow.reset();
    },
    end: shown && 'end' in shown ? shown.end : undefined,
    problem: problem ?? (refused ? 'dateRefused' : undefined),
    longest,
    latest: now === undefined ? undefined : latestAt(now),
    canBorrow,
    isOffered: canBorrow || isWanted || picked.isChosen,
    offerAnyway: () => setWanted(true),
    isNext: canBorrow && !error && lostAction?.action !== 'release',
    isExtending: until !== undefined,
    isShorter: isShorter(shown, until),
    error,
    again: activationError ? undefined : again,
    granted: differs && stands ? { asked, granted: got } : undefined,
    isBorrowing,
    isActivating,
    submit,
    retry,
    activate,
  };
}

function isShorter(shown: ReturnType<typeof checkOwnDate> | undefined, until?: Date): boolean {
  const end = shown && 'end' in shown ? shown.end : undefined;
  return Boolean(end && until && end < until);
}

/** What an earlier visit left: a borrow that nobody knows the answer to. */
const answerLost = new FloatingLicenseError({
  code: 'network_error',
  action: 'borrow',
  outcome: 'unknown',
});
