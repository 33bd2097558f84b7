'use client';

import type { ReactElement, ReactNode } from 'react';
import {
  LicenseErrorActivations,
  LicenseErrorCopy,
  LicenseErrorDetails,
  LicenseErrorNext,
  LicenseErrorRemedy,
  LicenseErrorWhat,
  LicenseErrorWhy,
} from './licenseErrorParts.js';

interface LicenseErrorContentProps {
  /** The next action. */
  children?: ReactNode;
  /** What else there is to know before it is taken. */
  note?: ReactNode;
}

/** All that there is to say about an error. */
export function LicenseErrorContent({ children, note }: LicenseErrorContentProps): ReactElement {
  return (
    <>
      <LicenseErrorWhat />
      <LicenseErrorWhy />
      <LicenseErrorNext />
      <LicenseErrorActivations />
      {note}
      <div className="rfl-actions">
        {children}
        <LicenseErrorRemedy />
        <LicenseErrorCopy />
      </div>
      <LicenseErrorDetails />
    </>
  );
}
