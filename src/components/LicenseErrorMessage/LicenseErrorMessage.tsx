'use client';

import type { ReactElement, ReactNode } from 'react';
import {
  LicenseErrorCopy,
  LicenseErrorDetails,
  LicenseErrorNext,
  LicenseErrorRemedy,
  LicenseErrorWhat,
  LicenseErrorWhy,
} from './licenseErrorParts.js';
import { LicenseErrorRoot } from './LicenseErrorRoot.js';

/** Props of {@link LicenseErrorMessage}. */
export interface LicenseErrorMessageProps {
  /** What a hook gave as `error`; with null nothing is shown. */
  error: Error | null;
  /**
   * The next action, as a button or link: what `error.remedy` asks for. Default: none, beside what
   * the provider's `onRemedy` offers and *Copy support details*.
   */
  children?: ReactNode;
}

/**
 * Says what happened, why, and what to do next, in the reader's language, with the next action; the
 * code and the documented message stand in the details. Announced when it appears.
 */
export function LicenseErrorMessage({ error, children }: LicenseErrorMessageProps): ReactElement {
  return (
    <LicenseErrorRoot error={error}>
      <LicenseErrorWhat />
      <LicenseErrorWhy />
      <LicenseErrorNext />
      <div className="rfl-actions">
        {children}
        <LicenseErrorRemedy />
        <LicenseErrorCopy />
      </div>
      <LicenseErrorDetails />
    </LicenseErrorRoot>
  );
}
