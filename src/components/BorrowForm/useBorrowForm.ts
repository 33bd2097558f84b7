'use client';

import { useState } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { useDeviceActivation } from '../../hooks/useDeviceActivation.js';
import { useFloatingBorrow } from '../../hooks/useFloatingBorrow.js';
import { useFloatingSeat } from '../../hooks/useFloatingSeat.js';
import type { FloatingLicenseError } from '../../protocol/FloatingLicenseError.js';
import type { Seat } from '../../seat/Seat.js';
import type { DateProblem, OwnDate } from './checkOwnDate.js';
import { checkOwnDate } from './checkOwnDate.js';
import type { Duration } from './Duration.js';
import { defaultDurations, endOf, lengthOf } from './Duration.js';

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
  choose: (choice: Duration | 'own') => void;
  ownDate: OwnDate;
  setOwnDate: (date: OwnDate) => void;
  /** What is wrong with the date of one's own; set by `submit`, or by the service's refusal. */
  problem: DateProblem | undefined;
  /** The longest that the licence allows, in milliseconds; undefined where not known. */
  longest: number | undefined;
  /** False: the licence forbids borrowing. */
  canBorrow: boolean;
  /** The refusal of the borrow, or of the activation that was to help. */
  error: FloatingLicenseError | null;
  isBorrowing: boolean;
  isActivating: boolean;
  /**
   * Checks the choice and borrows; while a request is under way it does nothing.
   *
   * @returns false where the date of one's own is wrong, and `problem` says how
   */
  submit: () => boolean;
  /** Tries again after an error: where the answer was lost, for the very same date. */
  retry: () => void;
  /** Activates this device, then borrows as was asked before. */
  activate: () => void;
}

/** The behaviour of `BorrowForm` without its looks. */
export function useBorrowForm(options: BorrowFormOptions = {}): BorrowFormState {
  const { durations = defaultDurations, onBorrowed } = options;
  const { client, timeZone } = useFloatingLicense('useBorrowForm');
  const { data: record } = useFloatingSeat();
  const borrow = useFloatingBorrow({ onSuccess: (seat) => onBorrowed?.(seat) });
  const activation = useDeviceActivation();

  const longest =
    record?.maxBorrowHours === undefined ? undefined : record.maxBorrowHours * 3_600_000;
  const allowed = durations.filter(
    (duration) => longest === undefined || (lengthOf(duration) ?? 0) <= longest,
  );
  const [chosen, setChosen] = useState<Duration | 'own'>();
  const stands = chosen === 'own' || (chosen !== undefined && allowed.includes(chosen));
  const choice = stands ? chosen : (allowed[0] ?? 'own');
  const [ownDate, setOwnDate] = useState<OwnDate>({ text: '', impossible: false });
  const [problem, setProblem] = useState<DateProblem>();
  const isBorrowing = borrow.isPending;
  const isActivating = activation.isPending;

  const refused = choice === 'own' && borrow.error?.code === 'borrow_until_not_valid';

  const send = (until: Date | null): void => {
    activation.reset();
    borrow.mutate({ until });
  };

  const submit = (): boolean => {
    if (isBorrowing || isActivating) return true;
    const now = client.clock.now();
    if (choice !== 'own') {
      send(endOf(choice, now, longest, timeZone));
      return true;
    }
    const checked = checkOwnDate(ownDate, now, longest, timeZone);
    if ('date' in checked) {
      send(checked.date);
      return true;
    }
    borrow.reset();
    setProblem(checked.problem);
    return false;
  };

  const repeat = (): void => send(borrow.variables?.until ?? null);

  const activate = (): void => {
    if (!isBorrowing && !isActivating) activation.mutate(undefined, { onSuccess: repeat });
  };

  const retry = (): void => {
    if (activation.error) activate();
    else if (borrow.error?.outcome === 'unknown') repeat();
    else submit();
  };

  return {
    durations: allowed,
    choice,
    choose: (next) => {
      setChosen(next);
      setProblem(undefined);
    },
    ownDate,
    setOwnDate: (date) => {
      setOwnDate(date);
      setProblem(undefined);
    },
    problem: problem ?? (refused ? 'dateRefused' : undefined),
    longest,
    canBorrow: record?.canBorrow !== false,
    error: activation.error ?? borrow.error,
    isBorrowing,
    isActivating,
    submit,
    retry,
    activate,
  };
}
