'use client';

import type { ForwardRefExoticComponent } from 'react';
import { forwardRef } from 'react';
import type { PartProps } from '../part/createPart.js';
import type { HeadingLevel } from '../part/Heading.js';
import { Heading } from '../part/Heading.js';
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
  <ReleaseRoot onReleased={onReleased}>
    <ReleaseTrigger {...props} ref={ref} />
    <ReleaseLaterNotice />
    <ReleaseLaterCancel />
    <ReleaseDialog>
      <Heading title={ReleaseTitle} level={headingLevel} />
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
));
ReleaseButton.displayName = 'ReleaseButton';
