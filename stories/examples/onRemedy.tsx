import type { ReactElement, ReactNode } from 'react';
import { FloatingLicenseProvider } from 'react-floating-license';

/** What you alone can help with: each handler shows a button inside of the error. */
export function Licensing({ children }: { children: ReactNode }): ReactElement {
  return (
    <FloatingLicenseProvider
      endpoint="/api/license"
      onRemedy={{
        'sign-in': () => location.assign('/sign-in'),
        contact: (error) => open(`/support?about=${error.code}&request=${error.requestId ?? ''}`),
      }}
    >
      {children}
    </FloatingLicenseProvider>
  );
}
