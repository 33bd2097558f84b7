'use client';

import type { ReactElement } from 'react';
import type { FloatingHoldOptions } from '../../hooks/useFloatingHold.js';
import { HoldError } from './HoldError.js';
import {
  HoldMessage,
  HoldNextTry,
  HoldOnLeave,
  HoldStop,
  HoldTake,
  HoldTitle,
} from './holdParts.js';
import { HoldRoot } from './HoldRoot.js';

/** Props of {@link SeatHold}. */
export interface SeatHoldProps extends FloatingHoldOptions {}

/**
 * Uses a seat while the page is open: takes one, renews it in time, waits for the next free one where
 * all are in use, and says what becomes of it when the page closes. A person asks for the seat, unless
 * it is `automatic`. Returning it is `ReleaseButton`'s.
 */
export function SeatHold(props: SeatHoldProps): ReactElement {
  return (
    <HoldRoot {...props}>
      <HoldTitle />
      <HoldMessage />
      <HoldNextTry />
      <HoldOnLeave />
      <HoldError />
      <div className="rfl-actions">
        <HoldTake />
        <HoldStop />
      </div>
    </HoldRoot>
  );
}
