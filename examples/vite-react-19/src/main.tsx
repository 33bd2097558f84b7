import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license';
import 'react-floating-license/styles.css';

const queryClient = new QueryClient();

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      {/* scope: an opaque id of whoever is signed in, so that people who share a browser share no seat */}
      <FloatingLicenseProvider endpoint="/api/license" scope="user-1">
        <FloatingLicensePanel />
      </FloatingLicenseProvider>
    </QueryClientProvider>
  </StrictMode>,
);
