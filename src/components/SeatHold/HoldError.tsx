'use client';

import { forwardRef } from 'react';
import { LicenseErrorContent } from '../LicenseErrorMessage/LicenseErrorContent.js';
import { LicenseErrorRoot } from '../LicenseErrorMessage/LicenseErrorRoot.js';
import type { Part, PartProps } from '../part/createPart.js';
import { useHoldContext } from './HoldContext.js';
import { HoldRemedy } from './holdParts.js';

/** Why no seat is given, with what helps, or its children in place of that. Renders a `<div role="alert">`. */
export const HoldError: Part<'div'> = forwardRef<HTMLDivElement, PartProps<'div'>>((props, ref) => {
  const { error } = useHoldContext('Hold.Error');
  const content = (
    <LicenseErrorContent>
      <HoldRemedy />
    </LicenseErrorContent>
  );
  return <LicenseErrorRoot {...props} ref={ref} error={error} fallback={content} />;
});
HoldError.displayName = 'Hold.Error';
