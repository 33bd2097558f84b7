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

/** All that there is to say about an error; `children` is the next action. */
export function LicenseErrorContent({ children }: { children?: ReactNode }): ReactElement {
  return (
    <>
      <LicenseErrorWhat />
      <LicenseErrorWhy />
      <LicenseErrorNext />
      <LicenseErrorActivations />
      <div className="rfl-actions">
        {children}
        <LicenseErrorRemedy />
        <LicenseErrorCopy />
      </div>
      <LicenseErrorDetails />
    </>
  );
}
