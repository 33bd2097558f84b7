import { QueryClient } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license';
import { createTestStack } from 'react-floating-license/testing';
import { afterEach, expect, it } from 'vitest';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

it('says that every seat is in use', async () => {
  // The real proxy over an emulator of the service, behind one fetch.
  const stack = await createTestStack();
  render(
    <FloatingLicenseProvider
      endpoint="/api/license"
      hardwareId="device-of-the-test"
      fetch={stack.fetch}
      queryClient={new QueryClient()}
    >
      <FloatingLicensePanel />
    </FloatingLicenseProvider>,
  );
  const borrow = await screen.findByRole('button', { name: 'Borrow seat' });

  stack.seats.fill();
  fireEvent.click(borrow);
  // A device that the licence does not know is activated first.
  fireEvent.click(await screen.findByRole('button', { name: 'Activate this device' }));

  expect(await screen.findByText('Every seat is in use')).toBeDefined();
});
