'use client';

import type { ReactElement } from 'react';
import { Release } from 'react-floating-license';

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
    <Release.Root onReleased={onReleased}>
      <Release.Trigger />
      <Release.LaterNotice />
      <Release.LaterCancel />
      <Release.Dialog>
        <Release.Title />
        <Release.Does />
        <Release.DoesNot />
        <Release.Error />
        <div className="rfl-actions">
          {/* First, so that the focus starts where nothing is lost. */}
          <Release.Cancel />
          <Release.Confirm />
          <Release.Later />
        </div>
      </Release.Dialog>
    </Release.Root>
  );
}
