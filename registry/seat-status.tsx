'use client';

import type { ForwardRefExoticComponent, ReactNode } from 'react';
import { forwardRef } from 'react';
import { type PartProps, Seat } from 'react-floating-license';

/** Props of {@link SeatStatus}; what else it is given goes to its `<div>`. */
export interface SeatStatusProps extends Omit<PartProps<'div'>, 'asChild'> {
  /** Actions beside the badge, such as `ReleaseButton`. Default: none. */
  children?: ReactNode;
}

/**
 * Says whether this device holds a seat, and until when: a word with a shape, a sentence with the date
 * in the reader's zone, UTC, the time left in words and as a bar, and how many seats are in use. A
 * change is announced once; the countdown never is.
 */
export const SeatStatus: ForwardRefExoticComponent<SeatStatusProps> = forwardRef<
  HTMLDivElement,
  SeatStatusProps
>(({ children, ...props }, ref) => (
  <Seat.Root {...props} ref={ref}>
    <div className="rfl-seat-head">
      <Seat.Badge />
      {children}
    </div>
    <Seat.Message />
    <Seat.Progress />
    <div className="rfl-seat-facts">
      <Seat.Countdown />
      <Seat.Until timeZone="UTC" />
      <Seat.Calendar />
    </div>
    <div className="rfl-seat-facts">
      <Seat.Usage />
      <Seat.UsageMeter />
    </div>
  </Seat.Root>
));
SeatStatus.displayName = 'SeatStatus';
