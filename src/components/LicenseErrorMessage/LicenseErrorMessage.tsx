'use client';

import type { ReactElement, ReactNode } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { errorText } from '../../messages/errorText.js';
import { isFloatingLicenseError } from '../../protocol/FloatingLicenseError.js';

/** Props of {@link LicenseErrorMessage}. */
export interface LicenseErrorMessageProps {
  /** What a hook gave as `error`; with null nothing is shown. */
  error: Error | null;
  /** The next action, as a button or link: what `error.remedy` asks for. Default: none. */
  children?: ReactNode;
}

/**
 * Says what happened, why, and what to do next, in the reader's language; the code and the documented
 * message stand in the details. Announced when it appears. Renders a `<div role="alert">`.
 */
export function LicenseErrorMessage(props: LicenseErrorMessageProps): ReactElement | null {
  const { error, children } = props;
  const { messages } = useFloatingLicense('LicenseErrorMessage');
  if (!error) return null;
  const { what, why, next } = errorText(messages, error);
  const ours = isFloatingLicenseError(error) ? error : undefined;
  return (
    <div
      className="rfl-error"
      role="alert"
      data-code={ours?.code}
      data-audience={ours?.audience}
      data-outcome={ours?.outcome}
    >
      <p className="rfl-error-what">{what}</p>
      <p>{why}</p>
      <p>{next}</p>
      {children && <div className="rfl-actions">{children}</div>}
      <details className="rfl-details">
        <summary>{messages.details.summary}</summary>
        <dl>
          {ours && (
            <>
              <dt>{messages.details.code}</dt>
              <dd>
                <code>{ours.code}</code>
              </dd>
            </>
          )}
          <dt>{messages.details.message}</dt>
          <dd>{error.message}</dd>
        </dl>
      </details>
    </div>
  );
}
