'use client';

import { forwardRef } from 'react';
import { LicenseErrorContent } from '../LicenseErrorMessage/LicenseErrorContent.js';
import { LicenseErrorRoot } from '../LicenseErrorMessage/LicenseErrorRoot.js';
import type { Part, PartProps } from '../part/createPart.js';
import { useBorrowContext } from './BorrowContext.js';
import { BorrowAgain, BorrowRemedy } from './borrowParts.js';

/** Why the seat was not borrowed, with what helps, or its children in place of that. Renders a `<div role="alert">`. */
export const BorrowError: Part<'div'> = forwardRef<HTMLDivElement, PartProps<'div'>>(
  (props, ref) => {
    const { error } = useBorrowContext('Borrow.Error');
    if (!error) return null;
    const content = (
      <LicenseErrorContent note={<BorrowAgain />}>
        <BorrowRemedy />
      </LicenseErrorContent>
    );
    return <LicenseErrorRoot {...props} ref={ref} error={error} fallback={content} />;
  },
);
BorrowError.displayName = 'Borrow.Error';
