import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../src/styles.css';
import { FloatingLicensePanel, FloatingLicenseProvider, SeatHold } from '../../src/index.js';
import { de } from '../../src/messages/de.js';
import { en } from '../../src/messages/en.js';
import type { Messages } from '../../src/messages/Messages.js';
import type { TestStack } from '../../src/testing/index.js';
import { actionFetch } from '../support/actionFetch.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';

// What stands where on the panel, whatever the seat comes to.

async function show(stack: TestStack, width: number, messages: Messages = en): Promise<void> {
  await render(
    <FloatingLicenseProvider
      endpoint="/api/license"
      hardwareId={device}
      fetch={actionFetch(stack)}
      messages={messages}
      queryClient={new QueryClient()}
    >
      <div style={{ inlineSize: width }}>
        <FloatingLicensePanel>
          <SeatHold releaseOnLeave />
          <p id="below">Below</p>
        </FloatingLicensePanel>
      </div>
    </FloatingLicenseProvider>,
  );
}

/** Where the form begins, and what is below all of the seat, whenever one of them has moved. */
function watch(): () => string[] {
  const places: string[] = [];
  const look = (): void => {
    const tops = ['.rfl-borrow', '#below'].map((name) =>
      Math.round(document.querySelector(name)?.getBoundingClientRect().top ?? 0),
    );
    if (tops.join() !== places.at(-1)) places.push(tops.join());
  };
  look();
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  return () => {
    observer.disconnect();
    return places;
  };
}

it('nothing moves below while a seat is asked for, taken and kept', async () => {
  await show(await createActivatedStack(), 660);
  await expect.element(page.getByText(en.seat.unknown)).toBeVisible();
  const places = watch();
  await page.getByRole('button', { name: en.hold.take }).click();
  await expect.element(page.getByText(en.seat.kept)).toBeVisible();
  await expect.element(page.getByText(/^When the last page is closed/)).toBeVisible();
  expect(places()).toHaveLength(1);
});

it('the form stays where it is while the device is activated', async () => {
  const stack = await createActivatedStack();
  stack.license.forget(device);
  await show(stack, 660);
  await expect.element(page.getByText(en.seat.unknown)).toBeVisible();
  const places = watch();
  await page.getByRole('button', { name: en.hold.take }).click();
  await page.getByRole('button', { name: en.remedy.activate }).click();
  await expect.element(page.getByText(en.seat.kept)).toBeVisible();
  const tops = places().map((both) => both.split(',')[0]);
  expect(new Set(tops).size).toBe(1);
});

it('a badge has one line in German too, in the narrowest panel', async () => {
  await show(await createActivatedStack(), 240, de);
  const badge = page.getByText(de.badge.unknown);
  await expect.element(badge).toBeVisible();
  const { height, right } = badge.element().getBoundingClientRect();
  expect(height).toBeLessThan(30);
  const panel = document.querySelector('.rfl-panel')?.getBoundingClientRect();
  expect(right).toBeLessThan(panel?.right ?? 0);
});
