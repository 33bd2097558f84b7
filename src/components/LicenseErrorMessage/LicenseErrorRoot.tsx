'use client';

import { forwardRef, useMemo } from 'react';
import { errorText } from '../../messages/errorText.js';
import { isFloatingLicenseError } from '../../protocol/FloatingLicenseError.js';
import type { Part, PartProps } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { describeForSupport } from './describeForSupport.js';
import { LicenseErrorContext, useLicenseErrorContext } from './LicenseErrorContext.js';

/** What `LicenseError.Root` takes of its own. */
export interface LicenseErrorRootProps {
  /** What a hook gave as `error`; with null nothing is shown. */
  error: Error | null;
}

const Element = createPart('LicenseError.Root', 'div', 'rfl rfl-error', () => {
  const { known } = useLicenseErrorContext('LicenseError.Root');
  return {
    role: 'alert',
    'data-code': known?.code,
    'data-audience': known?.audience,
    'data-outcome': known?.outcome,
  };
});

/** One error, for the parts inside; announced when it appears. Renders a `<div role="alert">`. */
export const LicenseErrorRoot: Part<'div', LicenseErrorRootProps> = forwardRef<
  HTMLDivElement,
  PartProps<'div'> & LicenseErrorRootProps
>(({ error, ...props }, ref) => {
  const { messages, client } = useTexts('LicenseError.Root');
  const value = useMemo(() => {
    if (!error) return null;
    const known = isFloatingLicenseError(error) ? error : undefined;
    return {
      error,
      known,
      text: errorText(messages, error),
      supportDetails: describeForSupport(known, new Date(client.clock.now())),
    };
  }, [error, messages, client]);
  if (!value) return null;
  return (
    <LicenseErrorContext.Provider value={value}>
      <Element {...props} ref={ref} />
    </LicenseErrorContext.Provider>
  );
});
LicenseErrorRoot.displayName = 'LicenseError.Root';
