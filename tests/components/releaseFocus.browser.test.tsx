import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import {
  ExpiryReminder,
  FloatingLicensePanel,
  FloatingLicenseProvider,
  ReleaseButton,
  SeatStatus,
} from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import type { TestStack } from '../../src/testing/index.js';
import { actionFetch } from '../support/actionFetch.js';
import { clientOf } from '../support/clientOf.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';
import { holdAnswers } from '../support/holdAnswers.js';
import { seatOnServer } from '../support/seatOnServer.js';
import { startOf } from '../support/startOf.js';
import { tabTo } from '../support/tabTo.js';

// A seat is returned while somebody is elsewhere on the page, here or in another tab: they are told,
// nothing is put before them, and no focus is lost.

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const notes = (): Locator => page.getByRole('textbox', { name: 'Notes' });

/** A device with a borrowed seat, whose answers wait for the test from then on. */
async function show(children: ReactNode): Promise<{
  stack: TestStack;
  held: ReturnType<typeof holdAnswers>;
}> {
  const stack = await createActivatedStack();
  await clientOf(stack, device).borrow(null);
  const held = holdAnswers(actionFetch(stack));
  await render(
    <StrictMode>
      <FloatingLicenseProvider
        endpoint="/api/license"
        hardwareId={device}
        fetch={held.fetch}
        queryClient={new QueryClient()}
      >
        {children}
        <input aria-label="Notes" />
      </FloatingLicenseProvider>
    </StrictMode>,
  );
  await expect.element(page.getByText(startOf(en.seat.borrowed))).toBeVisible();
  return { stack, held };
}

/** Confirms by keyboard, closes what asked and goes on elsewhere. */
async function confirmAndGoOn(): Promise<void> {
  await tabTo(button(en.release.action));
  await userEvent.keyboard('{Enter}');
  await tabTo(button(en.release.confirm));
  await userEvent.keyboard('{Enter}{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await notes().click();
  await userEvent.keyboard('a');
}

describe('an answer that comes while somebody writes elsewhere', () => {
  it('calls the host all the same', async () => {
    const onReleased = vi.fn<() => void>();
    const { held } = await show(
      <SeatStatus>
        <ReleaseButton onReleased={onReleased} />
      </SeatStatus>,
    );
    await confirmAndGoOn();
    held.letGo();
    await expect.element(page.getByText(en.seat.none)).toBeVisible();
    await expect.poll(() => onReleased.mock.calls).toHaveLength(1);
    await expect.element(notes()).toHaveFocus();
  });

  it('opens nothing before them: a refusal is announced, marked, and read when they come back', async () => {
    const onReleased = vi.fn<() => void>();
    const { stack, held } = await show(
      <SeatStatus>
        <ReleaseButton onReleased={onReleased} />
      </SeatStatus>,
    );
    stack.failInBrowser.next('rate-limited');
    await confirmAndGoOn();
    held.letGo();
    const { what } = en.errors.rate_limited;
    await expect.element(page.getByRole('status').filter({ hasText: what })).toBeVisible();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(button(en.release.action)).toHaveAttribute('data-error', 'rate_limited');
    await userEvent.keyboard('b');
    await expect.element(notes()).toHaveValue('ab');

    await button(en.release.action).click();
    await expect.element(page.getByRole('dialog').getByRole('alert')).toHaveTextContent(what);
    await expect.element(button(en.release.action)).not.toHaveAttribute('data-error');
    await button(en.remedy.retry).click();
    await expect.element(page.getByText(en.seat.none)).toBeVisible();
    expect(seatOnServer(stack)).toBeNull();
    expect(onReleased).toHaveBeenCalledOnce();
  });

  it('is shown to whoever waits where it was asked', async () => {
    const { stack, held } = await show(<ReleaseButtonAndSeat />);
    stack.failInBrowser.next('rate-limited');
    await tabTo(button(en.release.action));
    await userEvent.keyboard('{Enter}');
    await tabTo(button(en.release.confirm));
    await userEvent.keyboard('{Enter}{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    held.letGo();
    await expect.element(page.getByRole('dialog')).toHaveTextContent(en.errors.rate_limited.what);
  });
});

describe('where another tab returns the seat, the focus of', () => {
  it('the button that returns it goes to the seat, outside of the panel too', async () => {
    const { stack } = await show(<ReleaseButtonAndSeat />);
    await tabTo(button(en.release.action));
    await returnElsewhere(stack);
    await expect.poll(() => document.activeElement?.className).toContain('rfl-seat');
  });

  it('a part that goes with the seat goes to the panel', async () => {
    vi.stubGlobal('Notification', { permission: 'default' });
    onTestFinished(() => void vi.unstubAllGlobals());
    const { stack } = await show(
      <FloatingLicensePanel>
        <ExpiryReminder />
      </FloatingLicensePanel>,
    );
    await tabTo(button(en.reminder.turnOn));
    await returnElsewhere(stack);
    await expect.element(button(en.reminder.turnOn)).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement?.localName).toBe('section');
  });

  it('a field elsewhere stays where it is', async () => {
    const { stack } = await show(<ReleaseButtonAndSeat />);
    await tabTo(button(en.release.action));
    await notes().click();
    await returnElsewhere(stack);
    await expect.element(notes()).toHaveFocus();
  });
});

function ReleaseButtonAndSeat(): ReactNode {
  return (
    <SeatStatus>
      <ReleaseButton />
    </SeatStatus>
  );
}

async function returnElsewhere(stack: TestStack): Promise<void> {
  await clientOf(stack, device).release();
  await expect.element(page.getByText(en.seat.none)).toBeVisible();
}
