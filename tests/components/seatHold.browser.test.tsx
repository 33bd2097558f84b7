import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FloatingLicensePanel, FloatingLicenseProvider, SeatHold } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import type { TestStack } from '../../src/testing/index.js';
import { actionFetch } from '../support/actionFetch.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';
import { holdAnswers } from '../support/holdAnswers.js';
import { listenTo } from '../support/listenTo.js';
import { seatOnServer } from '../support/seatOnServer.js';
import { tabTo } from '../support/tabTo.js';

// Using a seat while a page is open, as somebody without a mouse or without eyes goes through it.

beforeEach(() => localStorage.clear());

const button = (name: string): Locator => page.getByRole('button', { name });
const message = (): Locator => page.getByRole('status');
const part = (): Element | null => document.querySelector('.rfl-hold');

async function showHold(stack: TestStack, fetch = stack.fetch): Promise<void> {
  await render(
    <StrictMode>
      <FloatingLicenseProvider
        endpoint="/api/license"
        hardwareId={device}
        fetch={actionFetch({ ...stack, fetch })}
        queryClient={new QueryClient()}
      >
        <SeatHold />
      </FloatingLicenseProvider>
    </StrictMode>,
  );
  await expect.element(button(en.hold.take)).toBeVisible();
}

describe('by keyboard alone', () => {
  it('a seat is taken, and the focus stays where it says so', async () => {
    const stack = await createActivatedStack();
    await showHold(stack);
    await tabTo(button(en.hold.take));
    await userEvent.keyboard('{Enter}');
    await expect.element(message()).toHaveTextContent(en.hold.kept);
    expect(seatOnServer(stack)).not.toBeNull();
    expect(document.activeElement).toBe(part());
  });

  it('one waits for a seat and stops waiting', async () => {
    const stack = await createActivatedStack();
    stack.seats.fill();
    await showHold(stack);
    await tabTo(button(en.hold.take));
    await userEvent.keyboard('{Enter}');
    await expect.element(message()).toHaveTextContent(en.hold.waiting);
    await expect.poll(() => document.activeElement).toBe(part());

    await tabTo(button(en.hold.stop));
    await userEvent.keyboard('{Enter}');
    await expect.element(message()).toHaveTextContent(en.hold.off);
    expect(document.activeElement).toBe(part());
    stack.seats.free();
    expect(seatOnServer(stack)).toBeNull();
  });

  it('a seat that becomes free takes the button away, not the focus', async () => {
    const stack = await createActivatedStack();
    stack.seats.fill();
    await showHold(stack);
    await button(en.hold.take).click();
    await tabTo(button(en.hold.stop));
    stack.seats.free();
    // A network that is back is a reason to try at once.
    dispatchEvent(new Event('online'));
    await expect.element(message()).toHaveTextContent(en.hold.kept);
    expect(document.activeElement).toBe(part());
  });

  it('a device is activated, and the seat taken that was asked for', async () => {
    const stack = await createActivatedStack();
    stack.license.forget(device);
    await showHold(stack);
    await button(en.hold.take).click();
    await tabTo(button(en.remedy.activate));
    await userEvent.keyboard('{Enter}');
    await expect.element(message()).toHaveTextContent(en.hold.kept);
    expect(document.activeElement).toBe(part());
  });

  it('the focus is left alone where it is elsewhere', async () => {
    const stack = await createActivatedStack();
    const field = document.createElement('input');
    document.body.append(field);
    await showHold(stack);
    const held = holdAnswers(stack.fetch);
    await button(en.hold.take).click();
    field.focus();
    held.letGo();
    await expect.element(message()).toHaveTextContent(en.hold.kept);
    expect(document.activeElement).toBe(field);
    field.remove();
  });
});

describe('what is announced', () => {
  it('is each state once, in an element that was there before', async () => {
    const stack = await createActivatedStack();
    const held = holdAnswers(stack.fetch);
    await showHold(stack, held.fetch);
    const status = message().element();
    const heard = listenTo(status);
    await button(en.hold.take).click();
    await expect.element(message()).toHaveTextContent(en.hold.taking);
    held.letGo();
    await expect.element(message()).toHaveTextContent(en.hold.kept);
    expect(message().element()).toBe(status);
    expect(heard()).toEqual([en.hold.taking, en.hold.kept]);
  });

  it('is a refusal, as an alert', async () => {
    const stack = await createActivatedStack();
    stack.license.expire();
    await showHold(stack);
    await button(en.hold.take).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(en.errors.license_expired.what);
    await expect.element(button(en.remedy.retry)).toBeVisible();
  });

  it('is never the time until the next try', async () => {
    const stack = await createActivatedStack();
    stack.seats.fill();
    await showHold(stack);
    await button(en.hold.take).click();
    const next = page.getByText(/^Next try in/);
    await expect.element(next).toBeVisible();
    expect(next.element().closest('[aria-live], [role], output')).toBe(null);
  });
});

it('rests in the panel while the seat is borrowed', async () => {
  const stack = await createActivatedStack();
  await render(
    <FloatingLicenseProvider
      endpoint="/api/license"
      hardwareId={device}
      fetch={actionFetch(stack)}
      queryClient={new QueryClient()}
    >
      <FloatingLicensePanel>
        <SeatHold />
      </FloatingLicensePanel>
    </FloatingLicenseProvider>,
  );
  await button(en.hold.take).click();
  await expect.element(page.getByText(en.seat.kept)).toBeVisible();
  await button(en.borrow.submit).click();
  await expect.element(page.getByText(en.hold.borrowed)).toBeVisible();
  expect(part()).toHaveAttribute('data-state', 'borrowed');
});
