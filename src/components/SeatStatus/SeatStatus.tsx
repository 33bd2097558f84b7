'use client';

import type { ForwardRefExoticComponent, ReactNode } from 'react';
import { forwardRef } from 'react';
import type { PartProps } from '../part/createPart.js';
import { SeatBadge } from './SeatBadge.js';
import { SeatCalendar } from './SeatCalendar.js';
import { SeatCountdown } from './SeatCountdown.js';
import { SeatMessage } from './SeatMessage.js';
import { SeatProgress } from './SeatProgress.js';
import { SeatRoot } from './SeatRoot.js';
import { SeatUntil } from './SeatUntil.js';
import { SeatUsage, SeatUsageMeter } from './SeatUsage.js';

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
  <SeatRoot {...props} ref={ref}>
    <div className="rfl-seat-head">
      <SeatBadge />
      {children}
    </div>
    <SeatMessage />
    <SeatProgress />
    <div className="rfl-seat-facts">
      <SeatCountdown />
      <SeatUntil timeZone="UTC" />
      <SeatCalendar />
    </div>
    <div className="rfl-seat-facts">
      <SeatUsage />
      <SeatUsageMeter />
    </div>
  </SeatRoot>
));
SeatStatus.displayName = 'SeatStatus';
