import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license';
import 'react-floating-license/styles.css';

const app = document.getElementById('app');
if (!app) throw new Error('index.html has no #app');

createRoot(app).render(
  <QueryClientProvider client={new QueryClient()}>
    <FloatingLicenseProvider endpoint="/api/license" scope="user-1">
      <FloatingLicensePanel />
    </FloatingLicenseProvider>
  </QueryClientProvider>,
);
