import { QueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { StrictMode } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FloatingLicensePanel, FloatingLicenseProvider } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import type { TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { clientOf } from '../support/clientOf.js';
import { createActivatedStack, device } from '../support/createActivatedStack.js';
import { actionFetch } from '../support/actionFetch.js';
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
  goOffline: () => void;
  /** What reaches the stack while there is a network. */
  fetch: typeof globalThis.fetch;
  /** The actions that were sent so far. */
  asked: string[];
}

interface PageOptions {
  network: Network;
  queryClient: QueryClient;
  isElsewhere?: boolean;
  scope?: string;
  license?: string;
}

/** A network that a test takes away and gives back. */
function networkOf(stack: TestStack, reach = actionFetch(stack)): Network {
  let isOnline = true;
  const asked: string[] = [];
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline);
  onTestFinished(() => onLine.mockRestore());
  const setOnline = (online: boolean): void => {
    isOnline = online;
    dispatchEvent(new Event(online ? 'online' : 'offline'));
  };
  return {
    asked,
    fetch: async (input, init) => {
      if (!isOnline) throw new TypeError('fetch failed');
      const request = new Request(input, init);
      if (request.method === 'POST') asked.push(request.url.split('/').at(-1) ?? '');
      return reach(request);
    },
    goOnline: () => setOnline(true),
    goOffline: () => setOnline(false),
  };
}

/** The panel with a borrowed seat on a device whose network is gone, by keyboard. */
async function showOffline(stack: TestStack, fetch?: typeof globalThis.fetch): Promise<Network> {
  const network = networkOf(stack, fetch);
  await showPanel(stack, { hardwareId: device, fetch: network.fetch });
  await borrowAndGoOffline(network);
  return network;
}

/** The same in a page that can turn to another licence, person or view. */
function pageOf({ network, queryClient, isElsewhere, ...whose }: PageOptions): ReactElement {
  return (
    <StrictMode>
      <FloatingLicenseProvider
        endpoint="/api/license"
        hardwareId={device}
        fetch={network.fetch}
        queryClient={queryClient}
        {...whose}
      >
        {isElsewhere ? <p>Elsewhere</p> : <FloatingLicensePanel />}
      </FloatingLicenseProvider>
    </StrictMode>
  );
}

async function borrowAndGoOffline({ goOffline }: Network): Promise<void> {
  await button(en.borrow.submit).click();
  await expect.element(borrowed()).toBeVisible();
  goOffline();
  await expect.element(page.getByText(en.panel.offline)).toBeVisible();
}

/** Whatever was on its way before has left by the time that this is over: it waits for its turn. */
async function extend(stack: TestStack): Promise<void> {
  const before = requestsOf(stack, 'borrow').length;
  await button(en.borrow.extendSubmit).click();
  await expect.poll(() => requestsOf(stack, 'borrow')).toHaveLength(before + 1);
  await expect.element(borrowed()).toBeVisible();
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
  await extend(stack);
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
  await extend(stack);
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
  expect(held.asked).toEqual(['borrow']);
  held.letGo();
  await expect.element(page.getByText(en.seat.none)).toBeVisible();
  expect(held.asked).toEqual(['borrow', 'release']);
  expect(seatOnServer(stack)).toBeNull();
});

it('takes no focus, where nothing has it, on the way back', async () => {
  const stack = await createActivatedStack();
  const held = holdAnswers(stack.fetch);
  let { fetch } = stack;
  const { goOnline } = await showOffline(stack, (input, init) => fetch(input, init));
  await putOff();
  fetch = held.fetch;
  await page.getByText(en.panel.title).click();
  (document.activeElement as HTMLElement | null)?.blur();
  goOnline();
  await expect.element(button(en.release.confirmPending)).toBeVisible();
  expect(document.activeElement).toBe(document.body);
  held.letGo();
  await expect.element(page.getByText(en.seat.none)).toBeVisible();
});

const devices = [{ hardwareId: device }];
const licenses = [
  { shows: 'main', licenseKey: 'MAIN-0000-0000-0001', devices },
  { shows: 'spare', licenseKey: 'SPAR-E000-0000-0002', devices },
];

describe('it is of the licence that it was asked for:', () => {
  it('the seat of another, to which the page turned, is kept', async () => {
    const stack = await createTestStack({
      emulator: { licenses },
      license: 'main',
      proxy: { identify: () => licenses.map(({ shows: id, licenseKey }) => ({ id, licenseKey })) },
    });
    const network = networkOf(stack);
    const queryClient = new QueryClient();
    const show = (license: string): ReactElement => pageOf({ license, queryClient, network });
    const screen = await render(show('spare'));
    await button(en.borrow.submit).click();
    await expect.element(borrowed()).toBeVisible();
    await screen.rerender(show('main'));
    await expect.element(borrowed()).not.toBeInTheDocument();
    await borrowAndGoOffline(network);
    await putOff();

    await screen.rerender(show('spare'));
    await expect.element(page.getByText(en.release.laterNotice)).not.toBeInTheDocument();
    await expect.element(button(en.release.action)).toBeVisible();
    network.goOnline();
    await extend(stack);
    expect(stack.state().licenses.map(({ inUse }) => inUse)).toEqual([1, 1]);

    // Nobody took it back: it is done as soon as the page is about that licence again.
    await screen.rerender(show('main'));
    await expect.poll(() => stack.state().licenses.map(({ inUse }) => inUse)).toEqual([0, 1]);
  });

  it('what ends with its seat says nothing of what the next person wants', async () => {
    const stack = await createActivatedStack();
    const network = networkOf(stack);
    const queryClient = new QueryClient();
    const show = (scope: string): ReactElement => pageOf({ scope, queryClient, network });
    const screen = await render(show('anna'));
    await borrowAndGoOffline(network);
    await putOff();
    onTestFinished(() => void vi.useRealTimers());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3_600_000 });
    await expect.element(page.getByText(startOf(en.seat.expired))).toBeVisible();
    await expect.poll(wishes).toEqual(['stop']);
    await screen.rerender(show('ben'));
    await expect.element(page.getByText(en.seat.unknown)).toBeVisible();
    network.goOnline();
    await button(en.borrow.submit).click();
    await expect.element(borrowed()).toBeVisible();
    expect(wishes()).toEqual(['stop']);
  });
});

describe('it holds while the page is open, whatever it shows:', () => {
  it('the seat is returned though nothing of it is to be seen', async () => {
    const stack = await createActivatedStack();
    const network = networkOf(stack);
    const { turnAway, comeBack } = await putOffAndTurn(network);
    await turnAway();
    await expect.element(page.getByText('Elsewhere')).toBeVisible();
    network.goOnline();
    await expect.poll(() => seatOnServer(stack)).toBeNull();
    await comeBack();
    await expect.element(page.getByText(en.seat.none)).toBeVisible();
    expect(requestsOf(stack, 'release')).toHaveLength(1);
  });

  it('whoever comes back reads it again, and takes it back', async () => {
    const stack = await createActivatedStack();
    const network = networkOf(stack);
    const queryClient = new QueryClient();
    const screen = await render(pageOf({ network, queryClient }));
    await borrowAndGoOffline(network);
    await putOff();
    // Another page of the site, provider and all.
    await screen.rerender(<p>Elsewhere</p>);
    await screen.rerender(pageOf({ network, queryClient }));
    await expect.element(page.getByText(en.release.laterNotice)).toBeVisible();
    await button(en.release.laterCancel).click();
    network.goOnline();
    await extend(stack);
    expect(requestsOf(stack, 'release')).toEqual([]);
  });

  it('a refusal that nobody saw is shown to whoever comes back', async () => {
    const stack = await createActivatedStack();
    const network = networkOf(stack);
    const { turnAway, comeBack } = await putOffAndTurn(network);
    await turnAway();
    stack.failInBrowser.next('rate-limited');
    network.goOnline();
    await expect.poll(() => network.asked).toEqual(['borrow', 'release']);
    stack.failInBrowser.next('rate-limited');
    await comeBack();
    await expect.element(page.getByRole('dialog')).toHaveTextContent(en.errors.rate_limited.what);
    expect(seatOnServer(stack)).not.toBeNull();
  });
});

/** A return that is put off on a page that then turns to another view, and back. */
async function putOffAndTurn(
  network: Network,
): Promise<Record<'turnAway' | 'comeBack', () => Promise<void>>> {
  const queryClient = new QueryClient();
  const show = (isElsewhere: boolean): ReactElement =>
    pageOf({ isElsewhere, queryClient, network });
  const screen = await render(show(false));
  await borrowAndGoOffline(network);
  await putOff();
  return {
    turnAway: () => screen.rerender(show(true)),
    comeBack: () => screen.rerender(show(false)),
  };
}

/** What the people of this browser said last of keeping a seat. */
function wishes(): string[] {
  const records = Object.keys(localStorage).map((key) => localStorage.getItem(key) ?? '');
  return records.flatMap((text) => /"wish":"(\w+)"/.exec(text)?.[1] ?? []);
}
