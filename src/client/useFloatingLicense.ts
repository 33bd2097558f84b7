'use client';

import { useContext } from 'react';
import type { FloatingLicenseContextValue } from './FloatingLicenseContext.js';
import { FloatingLicenseContext } from './FloatingLicenseContext.js';

/**
 * What the nearest `FloatingLicenseProvider` set up.
 *
 * @throws Error outside a provider, naming the caller and what to add
 */
export function useFloatingLicense(caller: string): FloatingLicenseContextValue {
  const value = useContext(FloatingLicenseContext);
  if (value) return value;
  throw new Error(
    `${caller} needs a FloatingLicenseProvider above it. Wrap the part of the app that shows ` +
      'licences: <FloatingLicenseProvider endpoint="/api/license">…</FloatingLicenseProvider>, ' +
      'where endpoint is the path at which your server mounts createFloatingProxy.',
  );
}
