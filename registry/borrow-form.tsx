'use client';

import type { ReactElement } from 'react';
import { type BorrowFormOptions, Borrow, useBorrowContext } from 'react-floating-license';

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
    <Borrow.Root durations={durations} onBorrowed={onBorrowed}>
      <Borrow.Title />
      <Fields />
    </Borrow.Root>
  );
}

function Fields(): ReactElement {
  const { durations } = useBorrowContext('BorrowForm');
  return (
    <>
      <Borrow.NotAllowed />
      <Borrow.Durations>
        <Borrow.Legend />
        {[...durations, 'own' as const].map((value) => (
          <Borrow.Choice key={value} value={value}>
            <Borrow.Radio />
            <Borrow.ChoiceName />
          </Borrow.Choice>
        ))}
      </Borrow.Durations>
      <Borrow.DateLabel />
      <Borrow.Date />
      <Borrow.Problem />
      <div className="rfl-result">
        <Borrow.Until />
        <Borrow.Sent />
      </div>
      <Borrow.Shorter />
      <Borrow.ClockChange />
      <Borrow.Granted />
      <Borrow.Error />
      <Borrow.Submit />
    </>
  );
}
