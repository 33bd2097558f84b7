'use client';

import type { ReactElement } from 'react';
import {
  ReleaseCancel,
  ReleaseConfirm,
  ReleaseDialog,
  ReleaseDoes,
  ReleaseDoesNot,
  ReleaseLater,
  ReleaseLaterCancel,
  ReleaseLaterNotice,
  ReleaseTitle,
  ReleaseTrigger,
} from './releaseParts.js';
import { ReleaseError } from './ReleaseError.js';
import { ReleaseRoot } from './ReleaseRoot.js';

/** Props of {@link ReleaseButton}. */
export interface ReleaseButtonProps {
  /**
   * Called when this device has no seat any more and the dialog is closed: it was returned, or there
   * was none. The button is gone by then, so this is where to move the focus.
   */
  onReleased?: (() => void) | undefined;
}

/**
 * Gives this device's seat back. It asks first, in a modal `<dialog>`, and says what returning does
 * and does not do. A refusal is shown there, and a lost answer with *Try again*. The button is there
 * while this device has a seat, or may have one that this browser does not know of.
 */
export function ReleaseButton({ onReleased }: ReleaseButtonProps): ReactElement {
  return (
    <ReleaseRoot onReleased={onReleased}>
      <ReleaseTrigger />
      <ReleaseLaterNotice />
      <ReleaseLaterCancel />
      <ReleaseDialog>
        <ReleaseTitle />
        <ReleaseDoes />
        <ReleaseDoesNot />
        <ReleaseError />
        <div className="rfl-actions">
          {/* First, so that the focus starts where nothing is lost. */}
          <ReleaseCancel />
          <ReleaseConfirm />
          <ReleaseLater />
        </div>
      </ReleaseDialog>
    </ReleaseRoot>
  );
}
