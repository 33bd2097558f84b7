'use client';

import type { ForwardRefExoticComponent, ReactNode, RefObject } from 'react';
import { forwardRef, useId, useRef } from 'react';
import { BorrowForm } from '../BorrowForm/BorrowForm.js';
import type { Duration } from '../BorrowForm/Duration.js';
import { UnknownDevice } from '../DeviceIdentity/UnknownDevice.js';
import { NoticeClock } from '../Notice/NoticeClock.js';
import { NoticeOffline } from '../Notice/NoticeOffline.js';
import { NoticeStorage } from '../Notice/NoticeStorage.js';
import type { PartProps } from '../part/createPart.js';
import type { Seat } from '../../seat/Seat.js';
import { checkHeadingLevel } from '../part/checkHeadingLevel.js';
import { hasOwnName } from '../part/hasOwnName.js';
import { isFocusNear } from '../part/isFocusNear.js';
import { mergeProps } from '../part/mergeProps.js';
import { useKeptFocus } from '../part/useKeptFocus.js';
import { ReleaseButton } from '../ReleaseButton/ReleaseButton.js';
import { SeatExtend } from '../SeatStatus/SeatExtend.js';
import { SeatStatus } from '../SeatStatus/SeatStatus.js';
import { useTexts } from '../useTexts.js';

/** Props of {@link FloatingLicensePanel}; what else it is given goes to its `<section>`. */
export interface FloatingLicensePanelProps extends Omit<PartProps<'section'>, 'asChild'> {
  /** The choices of the borrow form. Default: 1 hour, 8 hours, 3 days, 1 week, the longest allowed. */
  durations?: readonly Duration[] | undefined;
  /** Called when a seat was borrowed, with the date that was granted. */
  onBorrowed?: ((seat: Seat) => void) | undefined;
  /** Called when this device has no seat any more: it was returned, or there was none. */
  onReleased?: (() => void) | undefined;
  /** How much room it takes. Default: `regular`. */
  density?: 'regular' | 'compact' | undefined;
  /** The level of its heading; those inside are a level below. Default: 2. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined;
  /** More of the seat, such as `SeatHold`, `ExpiryReminder` or `DeviceIdentity`. Default: none. */
  children?: ReactNode;
}

/**
 * The whole of a floating licence on one card: this device's seat, a form to borrow or extend it, a
 * button to give it back. After a change the focus goes to the seat, which says what it is now. It
 * fits itself to the width that it is given, from 240 px. Renders a `<section>`.
 */
export const FloatingLicensePanel: ForwardRefExoticComponent<FloatingLicensePanelProps> =
  forwardRef<HTMLElement, FloatingLicensePanelProps>(
    ({ durations, density = 'regular', headingLevel = 2, children, ...given }, ref) => {
      const { onBorrowed, onReleased, ...props } = given;
      if (process.env.NODE_ENV !== 'production') {
        checkHeadingLevel('FloatingLicensePanel: headingLevel', headingLevel, 5);
      }
      const { messages } = useTexts('FloatingLicensePanel');
      const status = useRef<HTMLDivElement>(null);
      const form = useRef<HTMLFormElement>(null);
      const titleId = useId();
      const Title = `h${headingLevel}` as const;
      const below = levelsBelow[headingLevel];
      /** From where the work is done: an answer may come while somebody is elsewhere on the panel. */
      const toStatus = (from: RefObject<HTMLElement | null>): void => {
        if (isFocusNear(from.current)) status.current?.focus();
      };
      const toForm = (): void => {
        // Where borrowing is not offered there is a button of its own alone.
        const next = form.current?.querySelector<HTMLElement>('input:checked, :scope > button');
        next?.focus();
      };
      const own = {
        className: 'rfl rfl-panel rfl-focus',
        'aria-labelledby': hasOwnName(props) ? undefined : titleId,
        'data-density': density,
        ...useKeptFocus(),
      };

      return (
        <section {...mergeProps(own, props)} ref={ref}>
          <Title id={titleId} className="rfl-title">
            {messages.panel.title}
          </Title>
          <SeatStatus ref={status}>
            <SeatExtend onClick={toForm} />
            <ReleaseButton
              headingLevel={below}
              onReleased={() => {
                toStatus(status);
                onReleased?.();
              }}
            />
          </SeatStatus>
          <NoticeOffline />
          <NoticeClock />
          <NoticeStorage />
          <BorrowForm
            ref={form}
            headingLevel={below}
            durations={durations}
            onBorrowed={(seat) => {
              toStatus(form);
              onBorrowed?.(seat);
            }}
          />
          <UnknownDevice />
          {children}
        </section>
      );
    },
  );
FloatingLicensePanel.displayName = 'FloatingLicensePanel';

const levelsBelow = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6 } as const;
