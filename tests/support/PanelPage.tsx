import { QueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { StrictMode, useState } from 'react';
import { FloatingLicensePanel, FloatingLicenseProvider } from '../../src/index.js';

/** What {@link PanelPage} is told. */
export interface PanelPageProps {
  fetch?: typeof globalThis.fetch | undefined;
  hardwareId?: string | undefined;
}

/** A page with the whole panel on it, as a server renders it and a browser takes it over. */
export function PanelPage({ fetch, hardwareId }: PanelPageProps): ReactElement {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <StrictMode>
      <FloatingLicenseProvider
        endpoint="/api/license"
        queryClient={queryClient}
        fetch={fetch}
        hardwareId={hardwareId}
      >
        <FloatingLicensePanel />
      </FloatingLicenseProvider>
    </StrictMode>
  );
}
