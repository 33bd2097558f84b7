import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { FloatingLicenseProvider } from '../../src/client/FloatingLicenseProvider.js';
import { useDeviceActivation } from '../../src/hooks/useDeviceActivation.js';
import { useFloatingBorrow } from '../../src/hooks/useFloatingBorrow.js';
import { useFloatingRelease } from '../../src/hooks/useFloatingRelease.js';
import { useFloatingSeat } from '../../src/hooks/useFloatingSeat.js';
import { useHardwareId } from '../../src/hooks/useHardwareId.js';
import { useRemainingTime } from '../../src/hooks/useRemainingTime.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

function Everything(): ReactElement {
  const mutations = [useFloatingBorrow(), useFloatingRelease(), useDeviceActivation()];
  const facts = {
    seat: useFloatingSeat().seat,
    device: useHardwareId().status,
    left: useRemainingTime(new Date('2099-01-01')) ?? 'not counted',
    mutations: mutations.map(({ status }) => status),
  };
  return <pre>{JSON.stringify(facts)}</pre>;
}

it('a server render knows nothing, asks nothing, stores nothing and starts nothing', () => {
  const touched = vi.fn<(name: string) => never>((name) => {
    throw new Error(`a server render touched ${name}`);
  });
  const storage = new Proxy({}, { get: () => touched('localStorage') });
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('fetch', () => touched('fetch'));
  vi.stubGlobal('setInterval', () => touched('setInterval'));

  const html = renderToString(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <FloatingLicenseProvider endpoint="/api/license" scope="ada">
          <Everything />
        </FloatingLicenseProvider>
      </QueryClientProvider>
    </StrictMode>,
  );

  const facts: unknown = JSON.parse(html.replaceAll('&quot;', '"').replaceAll(/<\/?pre>/g, ''));
  expect(facts).toEqual({
    seat: { state: 'unknown' },
    device: 'pending',
    left: 'not counted',
    mutations: ['idle', 'idle', 'idle'],
  });
  expect(touched).not.toHaveBeenCalled();
});
