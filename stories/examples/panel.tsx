import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license';
import 'react-floating-license/styles.css';

const queryClient = new QueryClient();

export function LicencePage({ user }: { user: { id: string } }): ReactElement {
  return (
    <QueryClientProvider client={queryClient}>
      <FloatingLicenseProvider endpoint="/api/license" scope={user.id}>
        <FloatingLicensePanel />
      </FloatingLicenseProvider>
    </QueryClientProvider>
  );
}
