'use client';

import type { ReactNode } from 'react';
import { forwardRef, useMemo, useState } from 'react';
import { errorText } from '../../messages/errorText.js';
import { isFloatingLicenseError } from '../../protocol/FloatingLicenseError.js';
import type { Part, PartAttributes, PartProps } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { describeForSupport } from './describeForSupport.js';
import { LicenseErrorContext, useLicenseErrorContext } from './LicenseErrorContext.js';

/** What `LicenseError.Root` takes of its own. */
export interface LicenseErrorRootProps {
  /** What a hook gave as `error`; with null nothing is shown. */
  error: Error | null;
  /** What it shows where it has no children of its own. Default: nothing. */
  fallback?: ReactNode;
}

type OwnProps = Pick<LicenseErrorRootProps, 'fallback'>;

const use = ({ fallback }: OwnProps): PartAttributes<'div'> => {
  const { known } = useLicenseErrorContext('LicenseError.Root');
  return {
    role: 'alert',
    // Whole when it appears; of what changes in it then, such as a button, that alone.
    'aria-atomic': false,
    children: fallback,
    'data-code': known?.code,
    'data-audience': known?.audience,
    'data-outcome': known?.outcome,
  };
};

const Element = createPart<'div', OwnProps>('LicenseError.Root', 'div', 'rfl rfl-error', use, [
  'fallback',
]);

/** One error, for the parts inside; announced when it appears. Renders a `<div role="alert">`. */
export const LicenseErrorRoot: Part<'div', LicenseErrorRootProps> = forwardRef<
  HTMLDivElement,
  PartProps<'div'> & LicenseErrorRootProps
>(({ error, ...props }, ref) => {
  const { messages, client } = useTexts('LicenseError.Root');
  const [details, showDetails] = useState<Error>();
  const supportDetails = useMemo(
    () => error && describeForSupport(error, new Date(client.clock.now())),
    [error, client],
  );
  const value = useMemo(() => {
    if (!error || supportDetails === null) return null;
    const known = isFloatingLicenseError(error) ? error : undefined;
    return {
      error,
      known,
      text: errorText(messages, error),
      supportDetails,
      showsDetails: details === error,
      showDetails: () => showDetails(error),
    };
  }, [error, messages, supportDetails, details]);
  if (!value) return null;
  return (
    <LicenseErrorContext.Provider value={value}>
      <Element {...props} ref={ref} />
    </LicenseErrorContext.Provider>
  );
});
LicenseErrorRoot.displayName = 'LicenseError.Root';
