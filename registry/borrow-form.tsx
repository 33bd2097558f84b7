'use client';

import type { ForwardRefExoticComponent, ReactElement } from 'react';
import { forwardRef } from 'react';
import {
  type PartProps,
  type HeadingLevel,
  type BorrowFormOptions,
  Borrow,
  Heading,
  useBorrowContext,
} from 'react-floating-license';

/** Props of {@link BorrowForm}; what else it is given goes to its `<form>`. */
export interface BorrowFormProps
  extends BorrowFormOptions, Omit<PartProps<'form'>, 'asChild' | 'children'> {
  /** The level of its heading. Default: 3. */
  headingLevel?: HeadingLevel | undefined;
}

/**
 * Borrows a seat for this device: a choice of durations, the longest allowed, or a date of one's own,
 * never more than the licence is known to allow, with the date that it comes to. A wrong date is said
 * beside the field before anything is sent; a refusal is explained with its next action; nothing typed
 * is lost. With a seat at hand it extends.
 */
export const BorrowForm: ForwardRefExoticComponent<BorrowFormProps> = forwardRef<
  HTMLFormElement,
  BorrowFormProps
>(({ headingLevel, ...props }, ref) => (
  <Borrow.Root {...props} ref={ref}>
    <Heading title={Borrow.Title} level={headingLevel} />
    <Fields />
  </Borrow.Root>
));
BorrowForm.displayName = 'BorrowForm';

function Fields(): ReactElement {
  const { durations, isOffered } = useBorrowContext('BorrowForm');
  if (!isOffered) {
    return (
      <>
        <Borrow.NotAllowed />
        <Borrow.Error />
        <Borrow.Anyway />
      </>
    );
  }
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
