import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license';

// The page of a host: the panel over the network, and nothing else. `?device=` names the device.

const root = document.getElementById('root');
const device = new URLSearchParams(location.search).get('device') ?? undefined;
if (root) {
  createRoot(root).render(
    <StrictMode>
      <FloatingLicenseProvider
        endpoint="/api/license"
        hardwareId={device}
        locale="en-GB"
        timeZone="Europe/Berlin"
        queryClient={new QueryClient()}
      >
        <FloatingLicensePanel />
      </FloatingLicenseProvider>
    </StrictMode>,
  );
}
