import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import { render } from 'vitest-browser-react';
import { FloatingLicenseProvider, SeatHold } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import type { TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { actionFetch } from '../support/actionFetch.js';
import { activateDevice } from '../support/activateDevice.js';
import { fillStorage } from '../support/fillStorage.js';
import { seatsOf } from '../support/seatsOf.js';
import type { ShowPanelOptions } from '../support/showPanel.js';
import { showPanel } from '../support/showPanel.js';
import { startOf } from '../support/startOf.js';

// A browser that keeps nothing, or the wrong thing. A console message would fail these tests.

const device = 'device-without-storage';

const broken: { storage: string; endpoint: string; breakIt: () => void }[] = [
  { storage: 'blocked', endpoint: '/blocked', breakIt: blockStorage },
  { storage: 'full', endpoint: '/full', breakIt: fillStorage },
];

describe.each(broken)('where storage is $storage', ({ endpoint, breakIt }) => {
  it('a seat lasts for the session, and the page says once that it does not last longer', async () => {
    const stack = await createTestStack();
    await activateDevice(stack, device);
    breakIt();
    const options: ShowPanelOptions = { endpoint, hardwareId: device };
    let screen = await showPanel(stack, options);
    await expectNotice(screen);

    await borrow(screen);
    await expectSeat(screen, stack);
    await expectNotice(screen);

    // Another page of the same app, as long as the browser does not load anew.
    await screen.unmount();
    screen = await showPanel(stack, options);
    await expectSeat(screen, stack);
    await expectNotice(screen);

    await screen.getByRole('button', { name: en.release.action }).click();
    await screen.getByRole('button', { name: en.release.confirm }).click();
    await expect.element(screen.getByText(en.seat.none)).toBeVisible();
    expect(seatsOf(stack)).toEqual([]);
  });

  it('a seat is kept while the page is open', async () => {
    const stack = await createTestStack();
    await activateDevice(stack, device);
    breakIt();
    await render(
      <FloatingLicenseProvider
        endpoint={`${endpoint}/kept`}
        hardwareId={device}
        fetch={actionFetch(stack)}
        queryClient={new QueryClient()}
      >
        <SeatHold automatic />
      </FloatingLicenseProvider>,
    );
    await expect.element(page.getByText(en.hold.kept)).toBeVisible();
    expect(stack.state().licenses[0]?.devices[0]?.slot?.state).toBe('held');
  });

  it('a first visit finds one device all along', async () => {
    const stack = await createTestStack();
    breakIt();
    const screen = await showPanel(stack, { endpoint, scope: 'first-visit' });
    await borrow(screen);
    await screen.getByRole('button', { name: en.remedy.activate }).click();
    await expectSeat(screen, stack);
    expect(stack.state().licenses[0]?.devices).toHaveLength(1);
  });
});

it('fills up after a visit: what is outdated by then is not what the next visit finds', async () => {
  const stack = await createTestStack();
  await activateDevice(stack, device);
  const screen = await showPanel(stack, { endpoint: '/filled-up', hardwareId: device });
  await expect.element(screen.getByText(en.seat.unknown)).toBeVisible();
  await expect.element(screen.getByText(en.panel.notStored)).not.toBeInTheDocument();
  expect(keyOf('seat')).toContain('/filled-up');

  fillStorage();
  await borrow(screen);
  await expectSeat(screen, stack);
  await expectNotice(screen);
  expect(keyOf('seat')).toBeUndefined();
});

const dates = [1e300, -1e300, 8.64e15 + 1];
const garbage: [string, string][] = [
  ['no JSON', '<html>'],
  ['half of it', '{"version":1,"hardwareId":"'],
  ['nothing', ''],
  ['null', 'null'],
  ['an array', '[]'],
  ['another version', record({ version: 2 })],
  ['a date in words', record({ known: { state: 'borrowed', since: 0, until: 'tomorrow' } })],
  ['a state of another time', record({ known: { state: 'suspended' } })],
  ...dates.flatMap((until): [string, string][] => [
    [`a seat until ${until}`, record({ known: { state: 'borrowed', since: 0, until } })],
    [`a seat renewed by ${until}`, record({ known: { state: 'held', renewBy: until } })],
    [`a clock off by ${until}`, record({ clockOffset: until })],
    [`a maximum of ${until} hours`, record({ maxBorrowHours: until })],
    [`a lost borrow until ${until}`, record({ lost: { action: 'borrow', until } })],
  ]),
];

describe('garbage in storage is dropped:', () => {
  it.each(garbage)('%s', async (_, text) => {
    const stack = await createTestStack();
    await activateDevice(stack, device);
    const earlier = await showPanel(stack, { hardwareId: device });
    await expect.element(earlier.getByText(en.seat.unknown)).toBeVisible();
    await earlier.unmount();
    localStorage.setItem(keyOf('seat') ?? '', text);

    const screen = await showPanel(stack, { hardwareId: device });
    await borrow(screen);
    await expectSeat(screen, stack);
    await expect.element(screen.getByText(en.panel.notStored)).not.toBeInTheDocument();
    await screen.unmount();
    await expectSeat(await showPanel(stack, { hardwareId: device }), stack);
  });

  it('where the device’s id was', async () => {
    const stack = await createTestStack();
    const earlier = await showPanel(stack, { scope: 'somebody' });
    await expect.element(earlier.getByText(en.seat.unknown)).toBeVisible();
    await earlier.unmount();
    localStorage.setItem(keyOf('hardware-id') ?? '', '{"version":1,"id":""}');

    const screen = await showPanel(stack, { scope: 'somebody' });
    await borrow(screen);
    await screen.getByRole('button', { name: en.remedy.activate }).click();
    await expectSeat(screen, stack);
    const [activated] = stack.state().licenses[0]?.devices ?? [];
    expect(localStorage.getItem(keyOf('hardware-id') ?? '')).toContain(activated?.hardwareId);
  });
});

/** The key under which we store something, where we do. */
function keyOf(what: 'seat' | 'hardware-id'): string | undefined {
  return Object.keys(localStorage).find((key) => key.startsWith(`react-floating-license:${what}:`));
}

function record(fields: object): string {
  const none = { version: 1, hardwareId: device, known: { state: 'none' }, clockOffset: 0 };
  return JSON.stringify({ ...none, ...fields });
}

/** As in a frame of another site, or where the reader forbids cookies. */
function blockStorage(): void {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  });
  // The browser has locks then, and denies each.
  vi.spyOn(navigator.locks, 'request').mockRejectedValue(
    new DOMException('Access to the Locks API is denied in this context.', 'SecurityError'),
  );
}

async function borrow(screen: RenderResult): Promise<void> {
  await screen.getByRole('button', { name: en.borrow.submit }).click();
}

async function expectSeat(screen: RenderResult, stack: TestStack): Promise<void> {
  await expect.element(screen.getByText(startOf(en.seat.borrowed))).toBeVisible();
  const [until = ''] = seatsOf(stack);
  await expect.element(screen.getByRole('time')).toHaveAttribute('datetime', until);
}

async function expectNotice(screen: RenderResult): Promise<void> {
  await expect.element(screen.getByText(en.panel.notStored)).toBeVisible();
  expect(screen.getByText(en.panel.notStored).elements()).toHaveLength(1);
}
