'use client';

import type { ReactElement } from 'react';
import { useId, useRef } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { BorrowForm } from '../BorrowForm/BorrowForm.js';
import type { Duration } from '../BorrowForm/Duration.js';
import { ReleaseButton } from '../ReleaseButton/ReleaseButton.js';
import { SeatStatus } from '../SeatStatus/SeatStatus.js';
import { StorageNotice } from './StorageNotice.js';

/** Props of {@link FloatingLicensePanel}. */
export interface FloatingLicensePanelProps {
  /** The choices of the borrow form. Default: 1 hour, 8 hours, 3 days, 1 week, the longest allowed. */
  durations?: readonly Duration[] | undefined;
}

/**
 * The whole of a floating licence on one card: this device's seat, a form to borrow or extend it, a
 * button to give it back. After a change the focus goes to the seat, which says what it is now.
 */
export function FloatingLicensePanel({ durations }: FloatingLicensePanelProps): ReactElement {
  const { messages } = useFloatingLicense('FloatingLicensePanel');
  const status = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const toStatus = (): void => status.current?.focus();

  return (
    <section className="rfl-panel" aria-labelledby={titleId}>
      <h2 id={titleId}>{messages.panel.title}</h2>
      <div ref={status} tabIndex={-1}>
        <SeatStatus />
      </div>
      <StorageNotice />
      <ReleaseButton onReleased={toStatus} />
      <BorrowForm durations={durations} onBorrowed={toStatus} />
    </section>
  );
}
