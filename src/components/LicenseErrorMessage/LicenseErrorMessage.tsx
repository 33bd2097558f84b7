'use client';

import type { ForwardRefExoticComponent, ReactNode } from 'react';
import { forwardRef } from 'react';
import type { PartProps } from '../part/createPart.js';
import { LicenseErrorContent } from './LicenseErrorContent.js';
import { LicenseErrorRoot } from './LicenseErrorRoot.js';

/** Props of {@link LicenseErrorMessage}; what else it is given goes to its `<div>`. */
export interface LicenseErrorMessageProps extends Omit<PartProps<'div'>, 'asChild'> {
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
export const LicenseErrorMessage: ForwardRefExoticComponent<LicenseErrorMessageProps> = forwardRef<
  HTMLDivElement,
  LicenseErrorMessageProps
>(({ children, ...props }, ref) => (
  <LicenseErrorRoot {...props} ref={ref}>
    <LicenseErrorContent>{children}</LicenseErrorContent>
  </LicenseErrorRoot>
));
LicenseErrorMessage.displayName = 'LicenseErrorMessage';
