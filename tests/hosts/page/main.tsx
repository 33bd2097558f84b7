import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license';
import { FloatingLicenseDevtools } from 'react-floating-license/devtools';

// The page of a host: the panel over the network, and nothing else. `?device=` names the device,
// `?devtools` shows those too.

const root = document.getElementById('root');
const asked = new URLSearchParams(location.search);
const device = asked.get('device') ?? undefined;
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
        {asked.has('devtools') && <FloatingLicenseDevtools emulator="/_emulator" />}
      </FloatingLicenseProvider>
    </StrictMode>,
  );
}
