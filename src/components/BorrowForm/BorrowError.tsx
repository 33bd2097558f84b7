'use client';

import type { ReactElement } from 'react';
import { LicenseErrorMessage } from '../LicenseErrorMessage/LicenseErrorMessage.js';
import { useBorrowContext } from './BorrowContext.js';
import { BorrowRemedy } from './borrowParts.js';

/** Why the seat was not borrowed, as {@link LicenseErrorMessage} says it, with what helps. */
export function BorrowError(): ReactElement {
  const { error } = useBorrowContext('Borrow.Error');
  return (
    <LicenseErrorMessage error={error}>
      <BorrowRemedy />
    </LicenseErrorMessage>
  );
}
BorrowError.displayName = 'Borrow.Error';
