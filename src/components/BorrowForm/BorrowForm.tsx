'use client';

import type { ForwardRefExoticComponent, ReactElement } from 'react';
import { forwardRef } from 'react';
import type { PartProps } from '../part/createPart.js';
import type { HeadingLevel } from '../part/Heading.js';
import { Heading } from '../part/Heading.js';
import { BorrowChoice, BorrowChoiceName, BorrowRadio } from './BorrowChoice.js';
import { useBorrowContext } from './BorrowContext.js';
import { BorrowError } from './BorrowError.js';
import {
  BorrowAnyway,
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
  <BorrowRoot {...props} ref={ref}>
    <Heading title={BorrowTitle} level={headingLevel} />
    <Fields ownDate={ownDate} />
  </BorrowRoot>
));
BorrowForm.displayName = 'BorrowForm';

function Fields({ ownDate }: { ownDate: boolean }): ReactElement {
  const { durations, isOffered, choice } = useBorrowContext('BorrowForm');
  if (!isOffered) {
    return (
      <>
        <BorrowNotAllowed />
        <BorrowError />
        <BorrowAnyway />
      </>
    );
  }
  // Where it alone is left, or an error asked for it, there is no way around it.
  const hasOwn = ownDate || choice === 'own';
  const choices = hasOwn ? [...durations, 'own' as const] : durations;
  return (
    <>
      <BorrowNotAllowed />
      <BorrowDurations>
        <BorrowLegend />
        {choices.map((value) => (
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
