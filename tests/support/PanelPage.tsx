import { QueryClient } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { StrictMode, useState } from 'react';
import { FloatingLicensePanel, FloatingLicenseProvider } from '../../src/index.js';

/** What {@link PanelPage} is told. */
export interface PanelPageProps {
  /** Default: a path, as where page and proxy share a server. */
  endpoint?: string;
  fetch?: typeof globalThis.fetch | undefined;
  hardwareId?: string | undefined;
  /** More of the page, below the panel. */
  children?: ReactNode;
}

/** A page with the whole panel on it, as a server renders it and a browser takes it over. */
export function PanelPage(props: PanelPageProps): ReactElement {
  const { endpoint = '/api/license', fetch, hardwareId, children } = props;
  const [queryClient] = useState(() => new QueryClient());
  return (
    <StrictMode>
      <FloatingLicenseProvider
        endpoint={endpoint}
        queryClient={queryClient}
        fetch={fetch}
        hardwareId={hardwareId}
      >
        <FloatingLicensePanel />
        {children}
      </FloatingLicenseProvider>
    </StrictMode>
  );
}
