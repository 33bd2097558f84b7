'use client';

import type { ReactElement, ReactNode } from 'react';
import { useId, useRef } from 'react';
import { BorrowForm } from '../BorrowForm/BorrowForm.js';
import type { Duration } from '../BorrowForm/Duration.js';
import { UnknownDevice } from '../DeviceIdentity/UnknownDevice.js';
import { ReleaseButton } from '../ReleaseButton/ReleaseButton.js';
import { SeatExtend } from '../SeatStatus/SeatExtend.js';
import { SeatStatus } from '../SeatStatus/SeatStatus.js';
import { useTexts } from '../useTexts.js';
import { ClockNotice } from './ClockNotice.js';
import { OfflineNotice } from './OfflineNotice.js';
import { StorageNotice } from './StorageNotice.js';

/** Props of {@link FloatingLicensePanel}. */
export interface FloatingLicensePanelProps {
  /** The choices of the borrow form. Default: 1 hour, 8 hours, 3 days, 1 week, the longest allowed. */
  durations?: readonly Duration[] | undefined;
  /** How much room it takes. Default: `regular`. */
  density?: 'regular' | 'compact' | undefined;
  /** More of the seat, such as `SeatHold`, `ExpiryReminder` or `DeviceIdentity`. Default: none. */
  children?: ReactNode;
}

/**
 * The whole of a floating licence on one card: this device's seat, a form to borrow or extend it, a
 * button to give it back. After a change the focus goes to the seat, which says what it is now. It
 * fits itself to the width that it is given, from 240 px. Renders a `<section>`.
 */
export function FloatingLicensePanel(props: FloatingLicensePanelProps): ReactElement {
  const { durations, density = 'regular', children } = props;
  const { messages } = useTexts('FloatingLicensePanel');
  const panel = useRef<HTMLElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const toStatus = (): void => status.current?.focus();
  const toForm = (): void =>
    panel.current?.querySelector<HTMLInputElement>('.rfl-borrow input:checked')?.focus();

  return (
    <section ref={panel} className="rfl rfl-panel" aria-labelledby={titleId} data-density={density}>
      <h2 id={titleId} className="rfl-title">
        {messages.panel.title}
      </h2>
      <div ref={status} tabIndex={-1} className="rfl-focus">
        <SeatStatus>
          <SeatExtend onClick={toForm} />
          <ReleaseButton onReleased={toStatus} />
        </SeatStatus>
      </div>
      <OfflineNotice />
      <ClockNotice />
      <StorageNotice />
      <BorrowForm durations={durations} onBorrowed={toStatus} />
      <UnknownDevice />
      {children}
    </section>
  );
}
