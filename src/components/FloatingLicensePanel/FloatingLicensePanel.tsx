'use client';

import type { ReactElement } from 'react';
import { useId, useRef } from 'react';
import { BorrowForm } from '../BorrowForm/BorrowForm.js';
import type { Duration } from '../BorrowForm/Duration.js';
import { ReleaseButton } from '../ReleaseButton/ReleaseButton.js';
import { SeatStatus } from '../SeatStatus/SeatStatus.js';
import { useTexts } from '../useTexts.js';
import { StorageNotice } from './StorageNotice.js';

/** Props of {@link FloatingLicensePanel}. */
export interface FloatingLicensePanelProps {
  /** The choices of the borrow form. Default: 1 hour, 8 hours, 3 days, 1 week, the longest allowed. */
  durations?: readonly Duration[] | undefined;
  /** How much room it takes. Default: `regular`. */
  density?: 'regular' | 'compact' | undefined;
}

/**
 * The whole of a floating licence on one card: this device's seat, a form to borrow or extend it, a
 * button to give it back. After a change the focus goes to the seat, which says what it is now. It
 * fits itself to the width that it is given, from 240 px. Renders a `<section>`.
 */
export function FloatingLicensePanel(props: FloatingLicensePanelProps): ReactElement {
  const { durations, density = 'regular' } = props;
  const { messages } = useTexts('FloatingLicensePanel');
  const status = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const toStatus = (): void => status.current?.focus();

  return (
    <section className="rfl rfl-panel" aria-labelledby={titleId} data-density={density}>
      <h2 id={titleId} className="rfl-title">
        {messages.panel.title}
      </h2>
      <div ref={status} tabIndex={-1} className="rfl-focus">
        <SeatStatus>
          <ReleaseButton onReleased={toStatus} />
        </SeatStatus>
      </div>
      <StorageNotice />
      <BorrowForm durations={durations} onBorrowed={toStatus} />
    </section>
  );
}
