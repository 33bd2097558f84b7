'use client';

import type { ReactElement } from 'react';
import { BorrowChoice, BorrowChoiceName, BorrowRadio } from './BorrowChoice.js';
import { useBorrowContext } from './BorrowContext.js';
import { BorrowError } from './BorrowError.js';
import {
  BorrowClockChange,
  BorrowDate,
  BorrowDateLabel,
  BorrowDurations,
  BorrowGranted,
  BorrowLegend,
  BorrowNotAllowed,
  BorrowProblem,
  BorrowSent,
  BorrowShorter,
  BorrowSubmit,
  BorrowTitle,
  BorrowUntil,
} from './borrowParts.js';
import { BorrowRoot } from './BorrowRoot.js';
import type { BorrowFormOptions } from './useBorrowForm.js';

/** Props of {@link BorrowForm}. */
export interface BorrowFormProps extends BorrowFormOptions {}

/**
 * Borrows a seat for this device: a choice of durations, the longest allowed, or a date of one's own,
 * never more than the licence is known to allow, with the date that it comes to. A wrong date is said
 * beside the field before anything is sent; a refusal is explained with its next action; nothing typed
 * is lost. With a seat at hand it extends.
 */
export function BorrowForm({ durations, onBorrowed }: BorrowFormProps): ReactElement {
  return (
    <BorrowRoot durations={durations} onBorrowed={onBorrowed}>
      <BorrowTitle />
      <Fields />
    </BorrowRoot>
  );
}

function Fields(): ReactElement {
  const { durations } = useBorrowContext('BorrowForm');
  return (
    <>
      <BorrowNotAllowed />
      <BorrowDurations>
        <BorrowLegend />
        {[...durations, 'own' as const].map((value) => (
          <BorrowChoice key={value} value={value}>
            <BorrowRadio />
            <BorrowChoiceName />
          </BorrowChoice>
        ))}
      </BorrowDurations>
      <BorrowDateLabel />
      <BorrowDate />
      <BorrowProblem />
      <div className="rfl-result">
        <BorrowUntil />
        <BorrowSent />
      </div>
      <BorrowShorter />
      <BorrowClockChange />
      <BorrowGranted />
      <BorrowError />
      <BorrowSubmit />
    </>
  );
}
