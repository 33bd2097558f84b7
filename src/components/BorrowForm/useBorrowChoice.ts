'use client';

import { useState } from 'react';
import type { Duration } from './Duration.js';
import { endOf, lengthOf } from './Duration.js';

/** What {@link useBorrowChoice} takes. Times are milliseconds. */
interface BorrowChoiceOptions {
  durations: readonly Duration[];
  /** The longest that the licence allows; undefined where not known. */
  longest: number | undefined;
  /** When the seat that this device has ends; undefined where it has none. */
  until: number | undefined;
  /** On the server's clock; undefined during a server render. */
  now: number | undefined;
  timeZone: string | undefined;
}

/** What {@link useBorrowChoice} returns. */
interface BorrowChoiceState {
  /** The durations that the licence allows, as far as that is known. */
  durations: readonly Duration[];
  /** What is chosen: a duration, or a date of one's own. */
  choice: Duration | 'own';
  /** Whether a person chose it, rather than the form. */
  isChosen: boolean;
  choose: (choice: Duration | 'own') => void;
}

/** What is chosen until the person chooses, and what that was worked out from. */
interface Suggestion {
  occasion: string;
  choice: Duration | 'own';
}

/** For how long to borrow: what there is to choose from, and what is chosen. */
export function useBorrowChoice(options: BorrowChoiceOptions): BorrowChoiceState {
  const { durations, longest, until, now, timeZone } = options;
  const isAllowed = (duration: Duration): boolean =>
    longest === undefined || (lengthOf(duration) ?? 0) <= longest;
  const allowed = [...new Set(durations)].filter(isAllowed);
  // Whoever has a seat is offered more of it first, not less.
  const endsLater = (duration: Duration): boolean => {
    const end = now === undefined ? null : endOf(duration, now, longest, timeZone);
    return end === null || until === undefined || end.getTime() > until;
  };
  // Anew for each seat, and not for each minute: what was read is what is sent.
  const occasion = [now !== undefined, until, allowed].join();
  const suggest = (): Suggestion => ({ occasion, choice: allowed.find(endsLater) ?? 'own' });
  const [suggestion, setSuggestion] = useState(suggest);
  if (suggestion.occasion !== occasion) setSuggestion(suggest);
  const [chosen, choose] = useState<Duration | 'own'>();
  // A `Borrow.Choice` may be for a duration that is not in the list.
  const stands = chosen === 'own' || (chosen !== undefined && isAllowed(chosen));
  return {
    durations: allowed,
    choice: stands ? chosen : suggestion.choice,
    isChosen: chosen !== undefined,
    choose,
  };
}
