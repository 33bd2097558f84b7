import { expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page, userEvent } from 'vitest/browser';
import { en } from '../../src/messages/en.js';
import type { TestStack } from '../../src/testing/index.js';
import { clientOf } from '../support/clientOf.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';
import { seatMessage } from '../support/seatMessage.js';
import { seatOnServer } from '../support/seatOnServer.js';
import { showPanel } from '../support/showPanel.js';
import { startOf } from '../support/startOf.js';
import { tabTo } from '../support/tabTo.js';

// A borrow that ends soon is extended by keyboard, and one that has ended is borrowed again.

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const seat = (): Locator => seatMessage(page);
const focused = (): string => document.activeElement?.textContent ?? '';

/** The panel with an hour's borrow, some minutes later, as after a reload. */
async function showLater(stack: TestStack, minutes: number): Promise<void> {
  const before = await showPanel(stack, { hardwareId: device });
  await before.getByRole('radio', { name: '1 hour' }).click();
  await before.getByRole('button', { name: en.borrow.submit }).click();
  await expect.element(seat()).toHaveTextContent(startOf(en.seat.borrowed));
  await before.unmount();
  stack.clock.advance({ minutes });
  await showPanel(stack, { hardwareId: device });
}

/** Presses a button that leads to the form, and chooses by the arrows from there. */
async function lead(name: string): Promise<void> {
  await tabTo(button(name));
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement?.closest('.rfl-borrow')).not.toBeNull();
  await page.getByRole('radio', { name: '8 hours' }).click();
  await userEvent.keyboard('{Enter}');
}

it('leads from Extend to the form, and shows the new date', async () => {
  const stack = await createActivatedStack();
  await showLater(stack, 56);
  await expect.element(seat()).toHaveTextContent(startOf(en.seat.expiring));
  const before = seatOnServer(stack);

  await lead(en.seat.extend);
  await expect.element(seat()).toHaveTextContent(startOf(en.seat.borrowed));
  const after = seatOnServer(stack);
  expect(after).not.toBe(before);
  await expect.element(page.getByRole('time').first()).toHaveAttribute('datetime', after ?? 'none');
  await expect.poll(focused).toContain(startOf(en.seat.borrowed));
  await expect.element(button(en.seat.extend)).not.toBeInTheDocument();
});

it('leads to the one button of the form where the licence forbids to borrow by now', async () => {
  const stack = await createActivatedStack();
  await showLater(stack, 56);
  await expect.element(seat()).toHaveTextContent(startOf(en.seat.expiring));
  stack.license.set({ canBorrow: false });
  // What another tab asks for tells so.
  await clientOf(stack, device).activate();
  await expect.element(page.getByText(en.borrow.notAllowed)).toBeVisible();
  await tabTo(button(en.seat.extend));
  await userEvent.keyboard('{Enter}');
  await expect.element(button(en.remedy.retry)).toHaveFocus();
});

it('says why it was not extended, and keeps the seat and its date', async () => {
  const stack = await createActivatedStack();
  await showLater(stack, 56);
  await expect.element(seat()).toHaveTextContent(startOf(en.seat.expiring));
  const before = seatOnServer(stack);
  stack.license.set({ canBorrow: false });

  await lead(en.seat.extend);
  await expect
    .element(page.getByRole('alert').first())
    .toHaveTextContent(en.errors.license_borrow_not_allowed.what);
  await expect.element(seat()).toHaveTextContent(startOf(en.seat.expiring));
  expect(seatOnServer(stack)).toBe(before);
  expect(document.activeElement).not.toBe(document.body);
});

it('says that a seat has ended, and borrows one again', async () => {
  const stack = await createActivatedStack();
  await showLater(stack, 61);
  await expect.element(seat()).toHaveTextContent(startOf(en.seat.expired));
  expect(seatOnServer(stack)).toBeNull();

  await lead(en.seat.borrowAgain);
  await expect.element(seat()).toHaveTextContent(startOf(en.seat.borrowed));
  expect(seatOnServer(stack)).not.toBeNull();
  await expect.poll(focused).toContain(startOf(en.seat.borrowed));
});
