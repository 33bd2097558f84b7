'use client';

import type { ReactElement, ReactNode } from 'react';
import { Seat } from 'react-floating-license';

/** Props of {@link SeatStatus}. */
export interface SeatStatusProps {
  /** Actions beside the badge, such as `ReleaseButton`. Default: none. */
  children?: ReactNode;
}

/**
 * Says whether this device holds a seat, and until when: a word with a shape, a sentence with the date
 * in the reader's zone, UTC, the time left in words and as a bar, and how many seats are in use. A
 * change is announced once; the countdown never is.
 */
export function SeatStatus({ children }: SeatStatusProps): ReactElement {
  return (
    <Seat.Root>
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
  );
}
