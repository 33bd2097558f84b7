'use client';

import { forwardRef } from 'react';
import { LicenseErrorContent } from '../LicenseErrorMessage/LicenseErrorContent.js';
import { LicenseErrorRoot } from '../LicenseErrorMessage/LicenseErrorRoot.js';
import type { Part, PartProps } from '../part/createPart.js';
import { useReleaseContext } from './ReleaseContext.js';

/** Why the seat was not returned, or its children in place of that. Renders a `<div role="alert">`. */
export const ReleaseError: Part<'div'> = forwardRef<HTMLDivElement, PartProps<'div'>>(
  (props, ref) => {
    const { error } = useReleaseContext('Release.Error');
    return (
      <LicenseErrorRoot {...props} ref={ref} error={error} fallback={<LicenseErrorContent />} />
    );
  },
);
ReleaseError.displayName = 'Release.Error';
