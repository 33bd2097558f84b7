import { QueryClient } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FloatingLicenseProvider } from '../../src/client/FloatingLicenseProvider.js';
import { FloatingLicensePanel } from '../../src/components/FloatingLicensePanel/FloatingLicensePanel.js';
import { SeatHold } from '../../src/components/SeatHold/SeatHold.js';
import { FloatingLicenseDevtools } from '../../src/devtools/index.js';
import type { TestStack } from '../../src/testing/index.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';

let stack: TestStack;
/** The page of somebody. */
let pageOf: (scope?: string) => ReactElement;
let rerender: (page: ReactElement) => void;
beforeEach(async () => {
  stack = await createActivatedStack();
  const queryClient = new QueryClient();
  pageOf = (scope) => (
    <FloatingLicenseProvider
      endpoint="/api/license"
      scope={scope}
      hardwareId={device}
      fetch={stack.fetch}
      queryClient={queryClient}
    >
      <FloatingLicensePanel>
        <SeatHold />
      </FloatingLicensePanel>
      <FloatingLicenseDevtools emulator={stack.emulator.controlFetch} />
    </FloatingLicenseProvider>
  );
  ({ rerender } = render(pageOf()));
  await screen.findByText(`${device} (given)`);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

it('shows the seat and what was asked for, with its code', async () => {
  stack.seats.fill();
  fireEvent.click(screen.getByRole('button', { name: 'Borrow seat' }));
  await screen.findByText('floating_not_available (refused)');
  expect(screen.getByText(/^request \S+$/)).toBeDefined();
  stack.seats.free();
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await screen.findByText('success');
  await screen.findByText(/"state":"borrowed"/);
});

it('switches the emulator’s scenario', async () => {
  fireEvent.click(screen.getByText('Licence off'));
  await screen.findByText('Licence off: done');
  fireEvent.click(screen.getByRole('button', { name: 'Borrow seat' }));
  await screen.findByText('license_not_enabled (refused)');
});

it('counts on the emulator’s clock once it was moved', async () => {
  fireEvent.click(screen.getByText('3 hours later'));
  // A Date counts whole seconds.
  await screen.findByText(/^10(799|800|801) s$/);
});

it('tells what has come of keeping a seat', async () => {
  stack.seats.fill();
  fireEvent.click(await screen.findByRole('button', { name: 'Use a seat' }));
  await screen.findByText(/^take, next check 2.*Z, floating_not_available \(refused\), ×1$/);
});

it('lists no action of somebody else', async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Borrow seat' }));
  await screen.findByText('success');
  rerender(pageOf('ada'));
  await waitFor(() => expect(screen.queryByText('success')).toBeNull());
  rerender(pageOf());
  await screen.findByText('success');
});
