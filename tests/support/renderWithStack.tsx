import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { RenderHookResult } from '@testing-library/react';
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { StrictMode } from 'react';
import { afterEach } from 'vitest';
import type { FloatingLicenseProviderProps } from '../../src/client/FloatingLicenseProvider.js';
import { FloatingLicenseProvider } from '../../src/client/FloatingLicenseProvider.js';
import type { TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** What {@link renderWithStack} may be told. */
export interface RenderWithStackOptions extends Omit<
  FloatingLicenseProviderProps,
  'endpoint' | 'children'
> {
  /** Default: a new one, on whose licence this device is activated. */
  stack?: TestStack;
}

/** The hook under test, and what stands around it. */
export interface RenderedWithStack<T> extends RenderHookResult<T, void> {
  stack: TestStack;
  queryClient: QueryClient;
}

/** The device of the tests. */
export const device = 'device-of-the-tests';

/** A test stack on whose licence the device of the tests is activated. */
export async function createActivatedStack(
  ...options: Parameters<typeof createTestStack>
): Promise<TestStack> {
  const stack = await createTestStack(...options);
  await stack.fetch('/api/license/activate', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ hardware_id: device }),
  });
  return stack;
}

/** Renders a hook in StrictMode below a provider over the real proxy and an emulator. */
export async function renderWithStack<T>(
  useSubject: () => T,
  { stack: given, queryClient = new QueryClient(), ...props }: RenderWithStackOptions = {},
): Promise<RenderedWithStack<T>> {
  const stack = given ?? (await createActivatedStack());
  const wrapper = ({ children }: { children: ReactNode }): ReactElement => (
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
  return { ...renderHook(useSubject, { wrapper }), stack, queryClient };
}
