'use client';

import type { ReactElement } from 'react';
import { useId, useRef } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { useFloatingRelease } from '../../hooks/useFloatingRelease.js';
import type { Seat } from '../../seat/Seat.js';
import { LicenseErrorMessage } from '../LicenseErrorMessage/LicenseErrorMessage.js';

/** Props of {@link ReleaseButton}. */
export interface ReleaseButtonProps {
  /** Called when the seat was returned. */
  onReleased?: ((seat: Seat) => void) | undefined;
}

/**
 * Gives this device's seat back. It asks first, in a modal `<dialog>`, and says what returning does
 * and does not do. A refusal is shown there, and a lost answer with *Try again*.
 */
export function ReleaseButton({ onReleased }: ReleaseButtonProps): ReactElement {
  const { messages } = useFloatingLicense('ReleaseButton');
  const text = messages.release;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const close = (): void => dialog.current?.close();
  const release = useFloatingRelease({
    onSuccess: (seat) => {
      close();
      onReleased?.(seat);
    },
  });
  const { isPending, error } = release;
  const canConfirm = !error || error.remedy === 'retry';

  return (
    <>
      <button
        type="button"
        className="rfl-button"
        onClick={() => {
          release.reset();
          dialog.current?.showModal();
        }}
      >
        {text.action}
      </button>
      <dialog ref={dialog} className="rfl-dialog" aria-labelledby={titleId}>
        <h3 id={titleId}>{text.title}</h3>
        <p>{text.does}</p>
        <p>{text.doesNot}</p>
        <LicenseErrorMessage error={error} />
        <div className="rfl-actions">
          {canConfirm && (
            <button
              type="button"
              className="rfl-button"
              data-variant="primary"
              aria-disabled={isPending}
              onClick={() => {
                if (!isPending) release.mutate();
              }}
            >
              {isPending ? text.confirmPending : error ? messages.remedy.retry : text.confirm}
            </button>
          )}
          <button type="button" className="rfl-button" onClick={close}>
            {error && !canConfirm ? text.close : text.cancel}
          </button>
        </div>
      </dialog>
    </>
  );
}
