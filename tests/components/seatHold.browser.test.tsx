import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import {
  FloatingLicensePanel,
  FloatingLicenseProvider,
  Hold,
  SeatHold,
  SeatStatus,
} from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import type { TestStack } from '../../src/testing/index.js';
import { actionFetch } from '../support/actionFetch.js';
import { clientOf } from '../support/clientOf.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';
import { holdAnswers } from '../support/holdAnswers.js';
import { listenTo } from '../support/listenTo.js';
import { seatOnServer } from '../support/seatOnServer.js';
import { tabTo } from '../support/tabTo.js';

// Using a seat while a page is open, as somebody without a mouse or without eyes goes through it.

const button = (name: string): Locator => page.getByRole('button', { name });
const message = (): Locator => page.getByRole('status');
const part = (): Element | null => document.querySelector('.rfl-hold');

async function show(
  stack: TestStack,
  children: ReactNode,
  fetch = stack.fetch,
): Promise<QueryClient> {
  const queryClient = new QueryClient();
  await render(
    <StrictMode>
      <FloatingLicenseProvider
        endpoint="/api/license"
        hardwareId={device}
        fetch={actionFetch({ ...stack, fetch })}
        locale="en-GB"
        queryClient={queryClient}
      >
        {children}
      </FloatingLicenseProvider>
    </StrictMode>,
  );
  return queryClient;
}

async function showHold(stack: TestStack, fetch = stack.fetch): Promise<QueryClient> {
  const queryClient = await show(stack, <SeatHold />, fetch);
  await expect.element(button(en.hold.take)).toBeVisible();
  return queryClient;
}

/** What a page says until the test is over: the text of each live region whenever one changes. */
function listenToPage(): () => string[] {
  const heard: string[] = [];
  const observer = new MutationObserver((changes) => {
    const regions = changes
      .map(({ target }) => regionOf(target))
      .filter((region) => region !== null);
    for (const { textContent: text } of new Set(regions)) if (text) heard.push(text);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return () => heard;
}

function regionOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('output, [role=alert]') ?? null;
}

function goOffline(): void {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  onTestFinished(() => online.mockRestore());
  dispatchEvent(new Event('offline'));
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
    await expect.element(page.getByText(en.hold.off)).toBeVisible();
    expect(document.activeElement).toBe(part());
    stack.seats.free();
    // Whoever still waited would try at once, and have had the turn before this.
    dispatchEvent(new Event('online'));
    await clientOf(stack, device).activate();
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

  it('a double click activates once', async () => {
    const stack = await createActivatedStack();
    stack.license.forget(device);
    const held = holdAnswers(stack.fetch);
    held.letGo();
    const queryClient = await showHold(stack, held.fetch);
    await button(en.hold.take).click();
    await expect.element(button(en.remedy.activate)).toBeVisible();
    const activate = button(en.remedy.activate).element() as HTMLElement;
    activate.click();
    activate.click();
    await expect.element(message()).toHaveTextContent(en.hold.kept);
    // A second one would wait for its turn.
    await expect.poll(() => queryClient.isMutating()).toBe(0);
    expect(held.asked.filter((action) => action === 'activate')).toHaveLength(1);
  });

  it('the focus is left alone where it is elsewhere', async () => {
    const stack = await createActivatedStack();
    const field = document.createElement('input');
    document.body.append(field);
    const held = holdAnswers(stack.fetch);
    await showHold(stack, held.fetch);
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
    const next = await waitForSeat();
    expect(next.closest('[aria-live], [role], output')).toBe(null);
  });
});

const inPanel = (
  <FloatingLicensePanel>
    <SeatHold />
  </FloatingLicensePanel>
);

describe('beside a part that says what the seat is', () => {
  it('one voice tells of a seat that is kept, borrowed and returned', async () => {
    const stack = await createActivatedStack();
    await show(stack, inPanel);
    await expect.element(page.getByText(en.hold.off)).toBeVisible();
    const heard = listenToPage();
    await button(en.hold.take).click();
    await expect.element(page.getByText(en.hold.kept)).toBeVisible();
    await button(en.borrow.submit).click();
    await expect.element(page.getByText(en.hold.borrowed)).toBeVisible();
    await button(en.release.action).click();
    await button(en.release.confirm).click();
    await expect.element(page.getByText(en.hold.off)).toBeVisible();
    const ofHold = heard().filter((text) => Object.values(en.hold).includes(text));
    expect(ofHold).toEqual([en.hold.taking]);
    expect(heard()).toContain(en.seat.kept);
    expect(heard()).toContain(en.seat.none);
  });

  it('a hint is read, not announced, also where it stands alone', async () => {
    const stack = await createActivatedStack();
    await showHold(stack);
    await expect.element(message()).toHaveTextContent(/^$/);
    await expect.element(page.getByText(en.hold.off)).toBeVisible();
  });
});

describe('without a network', () => {
  it('a seat that is kept says until when, and that it goes then', async () => {
    const stack = await createActivatedStack();
    await show(stack, inPanel);
    await button(en.hold.take).click();
    await expect.element(page.getByText(en.seat.kept)).toBeVisible();
    goOffline();
    await expect
      .element(page.getByText(/^This device has its seat until .*becomes free for others\.$/))
      .toBeVisible();
    await expect
      .element(page.getByText(/^This device is using a seat until .*unless it is renewed\.$/))
      .toBeVisible();
    expect(document.body.textContent).not.toContain(en.hold.kept);
    expect(document.body.textContent).not.toContain('When the last page is closed');
  });

  it('nobody stops waiting for a seat that there is, though a renewal failed', async () => {
    const stack = await createActivatedStack();
    await showHold(stack);
    await button(en.hold.take).click();
    await expect.element(message()).toHaveTextContent(en.hold.kept);
    goOffline();
    const key = Object.keys(localStorage).find((name) => name.endsWith(device)) ?? '';
    const record = JSON.parse(localStorage.getItem(key) ?? '{}');
    record.hold.failure = { code: 'offline', outcome: 'refused', times: 1 };
    localStorage.setItem(key, JSON.stringify(record));
    dispatchEvent(new StorageEvent('storage', { key }));
    await expect.poll(() => part()?.getAttribute('data-state')).toBe('unreachable');
    await expect.element(message()).toHaveTextContent(/^This device has its seat until /);
    await expect.element(button(en.hold.stop)).not.toBeInTheDocument();
  });

  it('it says that a seat is asked for again as soon as there is one', async () => {
    const stack = await createActivatedStack();
    await showHold(stack, () => Promise.reject(new TypeError('fetch failed')));
    goOffline();
    await button(en.hold.take).click();
    await expect.element(message()).toHaveTextContent(en.hold.offline);
    await expect.element(button(en.hold.stop)).toBeVisible();
  });
});

describe('where the host says', () => {
  it('that none may be used, none is offered', async () => {
    const stack = await createActivatedStack();
    await show(
      stack,
      <>
        <SeatStatus />
        <SeatHold enabled={false} />
        <Hold.Root enabled={false}>
          <Hold.Hint />
          <Hold.Take />
        </Hold.Root>
      </>,
    );
    await expect.element(page.getByText(en.seat.unknown)).toBeVisible();
    expect(document.querySelectorAll('.rfl-hold')).toHaveLength(1);
    expect(part()).toBeEmptyDOMElement();
  });

  it('that it is kept while the page is in view, that is what it says', async () => {
    const stack = await createActivatedStack();
    await show(stack, <SeatHold holdOn="visible" />);
    await expect.element(page.getByText(en.hold.offVisible)).toBeVisible();
    await button(en.hold.take).click();
    await expect.element(message()).toHaveTextContent(en.hold.keptVisible);
  });
});

it('says that it is trying while a try is under way, not that the next is due in no time', async () => {
  const heard = listenTo(await waitForSeat());
  await expect.poll(() => heard(), { timeout: 10_000 }).toContain(en.hold.taking);
  expect(heard().join()).not.toContain('in 0');
});

it('rests in the panel while the seat is borrowed', async () => {
  const stack = await createActivatedStack();
  await show(stack, inPanel);
  await button(en.hold.take).click();
  await expect.element(page.getByText(en.seat.kept)).toBeVisible();
  await button(en.borrow.submit).click();
  await expect.element(page.getByText(en.hold.borrowed)).toBeVisible();
  expect(part()).toHaveAttribute('data-state', 'borrowed');
});

/** Asks for a seat where every one is in use. Gives what says when it is tried again. */
async function waitForSeat(): Promise<Element> {
  const stack = await createActivatedStack();
  stack.seats.fill();
  await showHold(stack);
  await button(en.hold.take).click();
  const next = page.getByText(/^Next try in/);
  await expect.element(next).toBeVisible();
  return next.element();
}
