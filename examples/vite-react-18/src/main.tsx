import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FloatingLicenseProvider } from 'react-floating-license';
import 'react-floating-license/styles.css';
import { SeatPage } from './SeatPage.js';

const queryClient = new QueryClient();

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <FloatingLicenseProvider endpoint="/api/license" scope="user-1">
        <SeatPage />
      </FloatingLicenseProvider>
    </QueryClientProvider>
  </StrictMode>,
);
