import { QueryClient } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license';
import { createTestStack } from 'react-floating-license/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';

const stack = await createTestStack();
// The app's own fetch is kept: its requests to the proxy are answered by a real one.
const server = setupServer(
  http.all('*/api/license/:action', ({ request }) => stack.proxy.fetch(request)),
);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => stack.reset());
afterEach(() => {
  cleanup();
  localStorage.clear();
});
afterAll(() => server.close());

it('says that the vendor has switched the licence off', async () => {
  stack.license.disable();
  render(
    <FloatingLicenseProvider
      endpoint="/api/license"
      hardwareId="device-of-the-test"
      queryClient={new QueryClient()}
    >
      <FloatingLicensePanel />
    </FloatingLicenseProvider>,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Borrow seat' }));

  expect(await screen.findByText('The licence is switched off')).toBeDefined();
});
