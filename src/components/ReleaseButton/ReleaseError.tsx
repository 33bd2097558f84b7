'use client';

import type { ReactElement } from 'react';
import { LicenseErrorMessage } from '../LicenseErrorMessage/LicenseErrorMessage.js';
import { useReleaseContext } from './ReleaseContext.js';

/** Why the seat was not returned, as {@link LicenseErrorMessage} says it. */
export function ReleaseError(): ReactElement | null {
  const { error } = useReleaseContext('Release.Error');
  return <LicenseErrorMessage error={error} />;
}
ReleaseError.displayName = 'Release.Error';
