import { QueryClient } from '@tanstack/react-query';
import { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license';
import { createTestStack } from 'react-floating-license/testing';
import 'react-floating-license/styles.css';
import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';

afterEach(() => localStorage.clear());

it('keeps the seat unknown when an answer is lost, and finds out on the next try', async () => {
  const stack = await createTestStack();
  const page = await render(
    <FloatingLicenseProvider
      endpoint="/api/license"
      hardwareId="device-of-the-test"
      fetch={stack.fetch}
      queryClient={new QueryClient()}
    >
      <FloatingLicensePanel />
    </FloatingLicenseProvider>,
  );
  await page.getByRole('button', { name: 'Borrow seat' }).click();

  // The service activates the device; then the connection drops before the page hears of it.
  stack.failInBrowser.next('drop-after-commit');
  await page.getByRole('button', { name: 'Activate this device' }).click();
  await page.getByRole('button', { name: 'Try again' }).click();

  await expect.element(page.getByText(/This device holds a seat until/)).toBeVisible();
  expect(stack.state().licenses[0]).toMatchObject({ inUse: 1, timesActivated: 1 });
});
