import { expect, it, onTestFinished, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page, userEvent } from 'vitest/browser';
import { en } from '../../src/messages/en.js';
import type { TestStack } from '../../src/testing/index.js';
import { clientOf } from '../support/clientOf.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';
import { holdAnswers } from '../support/holdAnswers.js';
import { requestsOf } from '../support/requestsOf.js';
import { seatOnServer } from '../support/seatOnServer.js';
import { showPanel } from '../support/showPanel.js';
import { startOf } from '../support/startOf.js';
import { tabTo } from '../support/tabTo.js';

// A seat is returned where there is no network: put off, in sight, and never behind anybody's back.

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const borrowed = (): Locator => page.getByText(startOf(en.seat.borrowed));

interface Network {
  goOnline: () => void;
}

/** The panel with a borrowed seat on a device whose network is gone, by keyboard. */
async function showOffline(stack: TestStack): Promise<Network> {
  let isOnline = true;
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline);
  onTestFinished(() => onLine.mockRestore());
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (!isOnline) throw new TypeError('fetch failed');
    return stack.fetch(input, init);
  };
  await showPanel(stack, { hardwareId: device, fetch });
  await button(en.borrow.submit).click();
  await expect.element(borrowed()).toBeVisible();
  const setOnline = (online: boolean): void => {
    isOnline = online;
    dispatchEvent(new Event(online ? 'online' : 'offline'));
  };
  setOnline(false);
  await expect.element(page.getByText(en.panel.offline)).toBeVisible();
  return { goOnline: () => setOnline(true) };
}

async function putOff(): Promise<void> {
  await tabTo(button(en.release.action));
  await userEvent.keyboard('{Enter}');
  await tabTo(button(en.release.confirm));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(en.releaseErrors.offline?.what ?? '')).toBeVisible();
  await tabTo(button(en.release.later));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(en.release.laterNotice)).toBeVisible();
}

it('is put off, said so, and done when there is a network', async () => {
  const stack = await createActivatedStack();
  const { goOnline } = await showOffline(stack);
  await putOff();
  await expect.element(button(en.release.laterCancel)).toHaveFocus();
  expect(seatOnServer(stack)).not.toBeNull();
  // What the person sees is what is: the seat is theirs until it is returned.
  await expect.element(borrowed()).toBeVisible();

  goOnline();
  await expect.element(page.getByText(en.seat.none)).toBeVisible();
  expect(seatOnServer(stack)).toBeNull();
  expect(requestsOf(stack, 'release')).toHaveLength(1);
  await expect.poll(() => document.activeElement?.textContent).toContain(en.seat.none);
});

it('is taken back: nothing is returned', async () => {
  const stack = await createActivatedStack();
  const { goOnline } = await showOffline(stack);
  await putOff();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(en.release.laterNotice)).not.toBeInTheDocument();
  await expect.element(button(en.release.action)).toHaveFocus();

  goOnline();
  await expect.element(page.getByText(en.panel.offline)).not.toBeInTheDocument();
  expect(seatOnServer(stack)).not.toBeNull();
  expect(requestsOf(stack, 'release')).toEqual([]);
});

it('is not put off by a refusal alone: without being asked nothing is returned', async () => {
  const stack = await createActivatedStack();
  const { goOnline } = await showOffline(stack);
  await button(en.release.action).click();
  await button(en.release.confirm).click();
  await expect.element(button(en.release.later)).toBeVisible();
  await userEvent.keyboard('{Escape}');

  goOnline();
  await expect.element(page.getByText(en.panel.offline)).not.toBeInTheDocument();
  expect(requestsOf(stack, 'release')).toEqual([]);
});

it('takes no focus from somebody who is elsewhere by then', async () => {
  const stack = await createActivatedStack();
  const { goOnline } = await showOffline(stack);
  await putOff();
  const elsewhere = page.getByRole('radio', { name: '3 days' });
  await elsewhere.click();

  goOnline();
  await expect.element(page.getByText(en.seat.none)).toBeVisible();
  await expect.element(elsewhere).toHaveFocus();
});

it('is of that seat alone: one that was borrowed since is kept', async () => {
  const stack = await createActivatedStack();
  const { goOnline } = await showOffline(stack);
  await putOff();
  await clientOf(stack, device).release();
  await expect.element(page.getByText(en.seat.none)).toBeVisible();
  await expect.element(page.getByText(en.release.laterNotice)).not.toBeInTheDocument();

  goOnline();
  await button(en.borrow.submit).click();
  await expect.element(borrowed()).toBeVisible();
  dispatchEvent(new Event('online'));
  await expect.element(button(en.release.action)).toBeVisible();
  expect(requestsOf(stack, 'release')).toHaveLength(1);
  expect(seatOnServer(stack)).not.toBeNull();
});

it('ends with the seat where that runs out, and no other is taken in its place', async () => {
  const stack = await createActivatedStack();
  await showOffline(stack);
  await putOff();
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3_600_000 });
  await expect.element(page.getByText(startOf(en.seat.expired))).toBeVisible();
  await expect.element(page.getByText(en.release.laterNotice)).not.toBeInTheDocument();
  const { hold } = await clientOf(stack, device).readSeat();
  expect(hold?.wish).toBe('stop');
});

it('takes the focus to the seat where another tab returned it', async () => {
  const stack = await createActivatedStack();
  await showPanel(stack, { hardwareId: device, fetch: stack.fetch });
  await button(en.borrow.submit).click();
  await tabTo(button(en.release.action));
  await clientOf(stack, device).release();
  await expect.element(page.getByText(en.seat.none)).toBeVisible();
  expect(document.activeElement).not.toBe(document.body);
  expect(document.activeElement?.textContent).toContain(en.seat.none);
});

it('waits for a borrow that is under way', async () => {
  const stack = await createActivatedStack();
  const held = holdAnswers(stack.fetch);
  let { fetch } = stack;
  await showPanel(stack, { hardwareId: device, fetch: (input, init) => fetch(input, init) });
  await button(en.borrow.submit).click();
  await expect.element(borrowed()).toBeVisible();
  fetch = held.fetch;
  await button(en.borrow.extendSubmit).click();
  await button(en.release.action).click();
  await button(en.release.confirm).click();
  await expect.element(button(en.release.confirmPending).first()).toBeVisible();
  held.letGo();
  await expect.element(page.getByText(en.seat.none)).toBeVisible();
  expect(seatOnServer(stack)).toBeNull();
});
