'use client';

import type { ForwardRefExoticComponent } from 'react';
import { forwardRef } from 'react';
import type { PartProps } from '../part/createPart.js';
import type { HeadingLevel } from '../part/Heading.js';
import { Heading } from '../part/Heading.js';
import { HoldError } from './HoldError.js';
import {
  HoldHint,
  HoldMessage,
  HoldNextTry,
  HoldOnLeave,
  HoldStop,
  HoldTake,
  HoldTitle,
} from './holdParts.js';
import type { HoldRootProps } from './HoldRoot.js';
import { HoldRoot } from './HoldRoot.js';

/** Props of {@link SeatHold}; what else it is given goes to its `<div>`. */
export interface SeatHoldProps
  extends HoldRootProps, Omit<PartProps<'div'>, 'asChild' | 'children'> {
  /** The level of its heading. Default: 3. */
  headingLevel?: HeadingLevel | undefined;
}

/**
 * Uses a seat while the page is open: takes one, renews it in time, waits for the next free one where
 * all are in use, and says what becomes of it when the page closes. A person asks for the seat, unless
 * it is `automatic`. Returning it is `ReleaseButton`'s.
 */
export const SeatHold: ForwardRefExoticComponent<SeatHoldProps> = forwardRef<
  HTMLDivElement,
  SeatHoldProps
>(({ headingLevel, ...props }, ref) =>
  // Where none may be used, there is nothing to offer.
  props.enabled === false ? null : (
    <HoldRoot {...props} ref={ref}>
      <Heading title={HoldTitle} level={headingLevel} />
      <HoldMessage />
      <HoldHint />
      <HoldNextTry />
      <HoldOnLeave />
      <HoldError />
      <div className="rfl-actions">
        <HoldTake />
        <HoldStop />
      </div>
    </HoldRoot>
  ),
);
SeatHold.displayName = 'SeatHold';
