import { QueryClient } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license';
import { createTestStack } from 'react-floating-license/testing';
import { afterEach, expect, it } from 'vitest';

afterEach(cleanup);

it('says that every seat is in use', async () => {
  // The real proxy over an emulator of the service, behind one fetch.
  const stack = await createTestStack({ license: 'full-pool' });
  render(
    <FloatingLicenseProvider
      endpoint="/api/license"
      fetch={stack.fetch}
      queryClient={new QueryClient()}
    >
      <FloatingLicensePanel />
    </FloatingLicenseProvider>,
  );
  (await screen.findByRole('button', { name: 'Borrow seat' })).click();
  (await screen.findByRole('button', { name: 'Activate this device' })).click();
  expect(await screen.findByText('Every seat is in use')).toBeDefined();
});
