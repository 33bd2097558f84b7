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
  /** Whether a date of one's own is offered, beside the durations. Default: true. */
  ownDate?: boolean | undefined;
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
>(({ headingLevel, ownDate = true, ...props }, ref) => (
  <Borrow.Root {...props} ref={ref}>
    <Heading title={Borrow.Title} level={headingLevel} />
    <Fields ownDate={ownDate} />
  </Borrow.Root>
));
BorrowForm.displayName = 'BorrowForm';

function Fields({ ownDate }: { ownDate: boolean }): ReactElement {
  const { durations, isOffered, choice } = useBorrowContext('BorrowForm');
  if (!isOffered) {
    return (
      <>
        <Borrow.NotAllowed />
        <Borrow.Error />
        <Borrow.Anyway />
      </>
    );
  }
  // Where it alone is left, or an error asked for it, there is no way around it.
  const hasOwn = ownDate || choice === 'own';
  const choices = hasOwn ? [...durations, 'own' as const] : durations;
  return (
    <>
      <Borrow.NotAllowed />
      <Borrow.Durations>
        <Borrow.Legend />
        {choices.map((value) => (
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
