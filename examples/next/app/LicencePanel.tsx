'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license';

/** The island: rendered on the server, taken over in the browser. */
export function LicencePanel({ userId }: { userId: string }) {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      {/* A locale: the server does not know the reader's, and what the browser says would differ. */}
      <FloatingLicenseProvider endpoint="/api/license" scope={userId} locale="en">
        <FloatingLicensePanel />
      </FloatingLicenseProvider>
    </QueryClientProvider>
  );
}
