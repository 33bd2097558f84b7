'use client';

import type { ForwardRefExoticComponent } from 'react';
import { forwardRef } from 'react';
import { type PartProps, type HeadingLevel, Release, Heading } from 'react-floating-license';

/** Props of {@link ReleaseButton}; what else it is given goes to the `<button>` that asks. */
export interface ReleaseButtonProps extends Omit<PartProps<'button'>, 'asChild'> {
  /**
   * Called when this device has no seat any more and the dialog is closed: it was returned, or there
   * was none. The button is gone by then, so this is where to move the focus.
   */
  onReleased?: (() => void) | undefined;
  /** The level of the dialog's heading. Default: 3. */
  headingLevel?: HeadingLevel | undefined;
}

/**
 * Gives this device's seat back. It asks first, in a modal `<dialog>`, and says what returning does
 * and does not do. A refusal is shown there, and a lost answer with *Try again*. The button is there
 * while this device has a seat, or may have one that this browser does not know of.
 */
export const ReleaseButton: ForwardRefExoticComponent<ReleaseButtonProps> = forwardRef<
  HTMLButtonElement,
  ReleaseButtonProps
>(({ onReleased, headingLevel, ...props }, ref) => (
  <Release.Root onReleased={onReleased}>
    <Release.Trigger {...props} ref={ref} />
    <Release.LaterNotice />
    <Release.LaterCancel />
    <Release.Dialog>
      <Heading title={Release.Title} level={headingLevel} />
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
));
ReleaseButton.displayName = 'ReleaseButton';
