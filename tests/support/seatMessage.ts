import type { Locator } from 'vitest/browser';

/** What the page says of the seat: the first that says something of what is announced. */
export function seatMessage(page: Pick<Locator, 'getByRole'>): Locator {
  return page.getByRole('status').filter({ hasText: /./ }).first();
}
