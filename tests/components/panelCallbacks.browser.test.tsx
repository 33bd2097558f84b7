import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BorrowForm, FloatingLicensePanel, FloatingLicenseProvider } from '../../src/index.js';
import type { DeviceSeat } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';

// What a host hears of the panel, and may leave out of its form.

const provided = async (): Promise<Parameters<typeof FloatingLicenseProvider>[0]> => ({
  endpoint: '/api/license',
  hardwareId: device,
  fetch: (await createActivatedStack()).fetch,
  queryClient: new QueryClient(),
});

it('the panel tells its host of a borrow and of a return', async () => {
  const onBorrowed = vi.fn<(seat: DeviceSeat) => void>();
  const onReleased = vi.fn<() => void>();
  await render(
    <FloatingLicenseProvider {...await provided()}>
      <FloatingLicensePanel onBorrowed={onBorrowed} onReleased={onReleased} />
    </FloatingLicenseProvider>,
  );
  await page.getByRole('button', { name: en.borrow.submit }).click();
  await expect.poll(() => onBorrowed.mock.calls.map(([seat]) => seat.state)).toEqual(['borrowed']);
  expect(onReleased).not.toHaveBeenCalled();
  await page.getByRole('button', { name: en.release.action, exact: true }).click();
  await page.getByRole('button', { name: en.release.confirm }).click();
  await expect.poll(() => onReleased.mock.calls).toHaveLength(1);
});

it('the form offers no date of one’s own where the host leaves it out', async () => {
  await render(
    <FloatingLicenseProvider {...await provided()}>
      <BorrowForm ownDate={false} durations={['1h', 'longest']} />
    </FloatingLicenseProvider>,
  );
  await expect.element(page.getByRole('radio', { name: '1 hour' })).toBeVisible();
  expect(page.getByRole('radio').elements()).toHaveLength(2);
});
