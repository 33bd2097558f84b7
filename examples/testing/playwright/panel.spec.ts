import { expect, test } from '@playwright/test';
import { createTestStack } from 'react-floating-license/testing';
import { routeToStack } from './routeToStack.js';

test('a seat that ran out is nobody’s any more', async ({ page }) => {
  const stack = await createTestStack();
  await routeToStack(page, stack);
  await page.goto('/');
  await page.getByRole('button', { name: 'Borrow seat' }).click();
  await page.getByRole('button', { name: 'Activate this device' }).click();
  await expect(page.getByText(/This device holds a seat until/)).toBeVisible();

  stack.clock.advance({ days: 40 });
  await page.reload();
  await expect(page.getByText(/The seat of this device ended/)).toBeVisible();
});
