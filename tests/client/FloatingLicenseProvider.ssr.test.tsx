import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FloatingLicenseProvider } from '../../src/client/FloatingLicenseProvider.js';
import { useDeviceActivation } from '../../src/hooks/useDeviceActivation.js';
import { useFloatingBorrow } from '../../src/hooks/useFloatingBorrow.js';
import { useFloatingClient } from '../../src/hooks/useFloatingClient.js';
import { useFloatingRelease } from '../../src/hooks/useFloatingRelease.js';
import { useFloatingSeat } from '../../src/hooks/useFloatingSeat.js';
import { useHardwareId } from '../../src/hooks/useHardwareId.js';
import { useRemainingTime } from '../../src/hooks/useRemainingTime.js';

const withQueryClient = (children: ReactNode): ReactElement => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

const withoutQueryClient = (): string =>
  renderToString(<FloatingLicenseProvider endpoint="/api/license" />);

const withoutEndpoint = (): string =>
  renderToString(withQueryClient(<FloatingLicenseProvider endpoint="" />));

function withoutProvider(useSubject: () => unknown): string {
  const Subject = (): null => {
    useSubject();
    return null;
  };
  return renderToString(withQueryClient(<Subject />));
}

// On a server the error comes out as it is; in a page React logs it as well.
describe('what is missing is named, with what to add', () => {
  it('a query client', () => {
    expect(withoutQueryClient).toThrow(/needs a TanStack Query client/);
    expect(withoutQueryClient).toThrow('<QueryClientProvider client={queryClient}>');
    expect(withoutQueryClient).toThrow('<FloatingLicenseProvider queryClient={queryClient} …>');
  });

  it('an endpoint', () => {
    expect(withoutEndpoint).toThrow(/needs an endpoint/);
    expect(withoutEndpoint).toThrow('endpoint="/api/license"');
  });

  it.each<[string, () => unknown]>([
    ['useFloatingBorrow', () => useFloatingBorrow()],
    ['useFloatingRelease', () => useFloatingRelease()],
    ['useFloatingSeat', () => useFloatingSeat()],
    ['useHardwareId', () => useHardwareId()],
    ['useDeviceActivation', () => useDeviceActivation()],
    ['useFloatingClient', () => useFloatingClient()],
    ['useRemainingTime', () => useRemainingTime(undefined)],
  ])('a provider around %s', (name, useSubject) => {
    const render = (): string => withoutProvider(useSubject);
    expect(render).toThrow(`${name} needs a FloatingLicenseProvider above it.`);
    expect(render).toThrow('<FloatingLicenseProvider endpoint="/api/license">');
  });
});
