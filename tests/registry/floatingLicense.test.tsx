import { QueryClient } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { FloatingLicenseProvider } from 'react-floating-license';
import { afterEach, expect, it } from 'vitest';
import { BorrowForm } from '../../registry/borrow-form.js';
import { ReleaseButton } from '../../registry/release-button.js';
import { SeatStatus } from '../../registry/seat-status.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';
import { seatsOf } from '../support/seatsOf.js';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

it('the files for shadcn borrow a seat', async () => {
  const stack = await createActivatedStack();
  render(
    <FloatingLicenseProvider
      endpoint="/api/license"
      hardwareId={device}
      fetch={stack.fetch}
      queryClient={new QueryClient()}
    >
      <SeatStatus>
        <ReleaseButton />
      </SeatStatus>
      <BorrowForm />
    </FloatingLicenseProvider>,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Borrow seat' }));
  await screen.findByText(/This device holds a seat until/);
  expect(screen.getByRole('button', { name: 'Return this seat' })).toBeDefined();
  expect(seatsOf(stack)).toHaveLength(1);
});
