import { QueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { StrictMode } from 'react';
import type { RenderResult } from 'vitest-browser-react';
import { render } from 'vitest-browser-react';
import type { FloatingLicensePanelProps, FloatingLicenseProviderProps } from '../../src/index.js';
import { FloatingLicensePanel, FloatingLicenseProvider } from '../../src/index.js';
import type { TestStack } from '../../src/testing/index.js';
import { actionFetch } from './actionFetch.js';

/** What {@link showPanel} may be told: props of the provider and of the panel. */
export type ShowPanelOptions = Partial<Omit<FloatingLicenseProviderProps, 'children'>> &
  FloatingLicensePanelProps;

/**
 * Shows the whole panel over a stack in StrictMode, as a page that was just loaded does: what an
 * earlier one remembers, this one knows from storage alone.
 */
export function showPanel(stack: TestStack, options?: ShowPanelOptions): Promise<RenderResult> {
  return render(panelOver(stack, options));
}

/** What {@link showPanel} shows, for `rerender`. */
export function panelOver(stack: TestStack, options: ShowPanelOptions = {}): ReactElement {
  const { durations, ...provider } = options;
  return (
    <StrictMode>
      <FloatingLicenseProvider
        endpoint="/api/license"
        fetch={actionFetch(stack)}
        queryClient={new QueryClient()}
        {...provider}
      >
        <FloatingLicensePanel durations={durations} />
      </FloatingLicenseProvider>
    </StrictMode>
  );
}
