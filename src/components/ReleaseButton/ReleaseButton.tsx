'use client';

import type { ReactElement } from 'react';
import { useId, useRef } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { useFloatingRelease } from '../../hooks/useFloatingRelease.js';
import { useFloatingSeat } from '../../hooks/useFloatingSeat.js';
import { LicenseErrorMessage } from '../LicenseErrorMessage/LicenseErrorMessage.js';

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
  const { messages } = useFloatingLicense('ReleaseButton');
  const { seat, isPending: isLookingUp } = useFloatingSeat();
  const release = useFloatingRelease();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const text = messages.release;
  const { isPending, error } = release;
  const hasSeat = seat.state !== 'none' && seat.state !== 'expired' && !isLookingUp;
  const close = (): void => dialog.current?.close();

  const ask = (): void => {
    release.reset();
    dialog.current?.showModal();
  };

  const confirm = (): void => {
    if (isPending) return;
    release.mutate(undefined, {
      onSuccess: () => {
        close();
        onReleased?.();
      },
    });
  };

  return (
    <>
      {hasSeat && (
        <button type="button" className="rfl-button" onClick={ask}>
          {text.action}
        </button>
      )}
      <dialog
        ref={dialog}
        className="rfl-dialog"
        aria-labelledby={titleId}
        onClose={() => {
          if (error?.remedy === 'none') onReleased?.();
        }}
      >
        <h3 id={titleId}>{text.title}</h3>
        <p>{text.does}</p>
        <p>{text.doesNot}</p>
        <LicenseErrorMessage error={error} />
        <div className="rfl-actions">
          {(!error || error.remedy === 'retry') && (
            <button
              type="button"
              className="rfl-button"
              data-variant="primary"
              aria-disabled={isPending}
              onClick={confirm}
            >
              {isPending ? text.confirmPending : error ? messages.remedy.retry : text.confirm}
            </button>
          )}
          <button type="button" className="rfl-button" onClick={close}>
            {error?.remedy === 'none' ? text.close : text.cancel}
          </button>
        </div>
      </dialog>
    </>
  );
}
