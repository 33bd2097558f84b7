import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { RenderHookResult } from '@testing-library/react';
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { StrictMode } from 'react';
import { afterEach, expect, vi } from 'vitest';
import type { FloatingLicenseProviderProps } from '../../src/client/FloatingLicenseProvider.js';
import { FloatingLicenseProvider } from '../../src/client/FloatingLicenseProvider.js';
import type { TestStack } from '../../src/testing/index.js';
import { createActivatedStack, device } from './createActivatedStack.js';

/** Who acts on a seat, where there are no Web Locks, as in jsdom. */
const turns = (): string[] => Object.keys(localStorage).filter((key) => key.endsWith(':turn'));

afterEach(async () => {
  cleanup();
  // What is under way would be written down in the next test. Some is held for ever.
  await vi.waitFor(() => expect(turns()).toEqual([])).catch(() => undefined);
  localStorage.clear();
});

/** What {@link renderWithStack} may be told: props of the provider, and what stands around it. */
export interface RenderWithStackOptions extends Partial<FloatingLicenseProviderProps> {
  /** Default: a new one, on whose licence this device is activated. */
  stack?: TestStack | undefined;
}

/** The hook under test, and what stands around it. */
export interface RenderedWithStack<T> extends RenderHookResult<T, void> {
  stack: TestStack;
  queryClient: QueryClient;
}

/**
 * Renders a hook in StrictMode below a provider over the real proxy and an emulator. `rerender`
 * reads the options again, so one that is changed is a prop that changed.
 */
export async function renderWithStack<T>(
  useSubject: () => T,
  options: RenderWithStackOptions = {},
): Promise<RenderedWithStack<T>> {
  const stack = options.stack ?? (await createActivatedStack());
  const queryClient = options.queryClient ?? new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }): ReactElement => {
    const { stack: _, queryClient: __, ...props } = options;
    return (
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <FloatingLicenseProvider
            endpoint="/api/license"
            hardwareId={device}
            fetch={stack.fetch}
            {...props}
          >
            {children}
          </FloatingLicenseProvider>
        </QueryClientProvider>
      </StrictMode>
    );
  };
  return { ...renderHook(useSubject, { wrapper }), stack, queryClient };
}
