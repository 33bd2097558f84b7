'use client';

import { createContext, useContext } from 'react';
import { outsideError } from '../part/outsideError.js';
import type { ErrorText } from '../../messages/Messages.js';
import type { FloatingLicenseError } from '../../protocol/FloatingLicenseError.js';

/** What `LicenseError.Root` hands to the parts inside. */
export interface LicenseErrorContextValue {
  error: Error;
  /** The same, where it is one of this library's. */
  known: FloatingLicenseError | undefined;
  text: ErrorText;
  /** What to tell whoever can help: code, time, request, versions. Nothing personal, nothing secret. */
  supportDetails: string;
  /** Whether the details were opened by `showDetails`. */
  showsDetails: boolean;
  /** Opens the details: what is in them can be selected where it cannot be copied. */
  showDetails: () => void;
}

/** See {@link LicenseErrorContextValue}; null outside of `LicenseError.Root`. */
export const LicenseErrorContext = createContext<LicenseErrorContextValue | null>(null);

/**
 * What `LicenseError.Root` knows, for parts of your own: the error and its texts.
 *
 * @param part what asks, for the error
 * @throws Error outside of `LicenseError.Root`, naming the part
 */
export function useLicenseErrorContext(part: string): LicenseErrorContextValue {
  const value = useContext(LicenseErrorContext);
  if (!value) throw outsideError(part, 'LicenseError.Root');
  return value;
}
