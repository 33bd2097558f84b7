import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import { render } from 'vitest-browser-react';
import '../../src/styles.css';
import type { FloatingLicenseProviderProps } from '../../src/index.js';
import {
  DeviceIdentity,
  FloatingLicensePanel,
  FloatingLicenseProvider,
  useFloatingHold,
} from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import type { TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { actionFetch } from '../support/actionFetch.js';
import { actionsSent } from '../support/actionsSent.js';
import { activateDevice } from '../support/activateDevice.js';
import { holdAnswers } from '../support/holdAnswers.js';
import { openTab } from '../support/openTab.js';
import { seatsOf } from '../support/seatsOf.js';
import { tabTo } from '../support/tabTo.js';

// An id that was lost, and the way back to it.

const { device, release, errors, remedy, seat, panel } = en;
const endpoint = `${location.origin}/api/license`;
const earlier = 'rfl1-of-before-the-storage-was-cleared';
const idKey = 'react-floating-license:hardware-id:';

describe('after the storage was cleared', () => {
  it('leads from device_not_found to the earlier id, and the seat of then can be returned', async () => {
    const stack = await createBorrowedStack();
    const screen = await show(stack);
    const status = screen.getByText(seat.none);
    await expect.element(status).toBeVisible();
    await expect.element(question(screen)).not.toBeInTheDocument();

    await screen.getByRole('button', { name: en.borrow.submit }).click();
    await expect.element(screen.getByText(errors.device_not_found.what)).toBeVisible();
    await expect.element(screen.getByRole('button', { name: remedy.activate })).toBeVisible();
    await useEarlier(screen, ` ${earlier}\n`);

    await expect.element(screen.getByText(device.restored)).toBeVisible();
    await expect.element(screen.getByText(seat.unknown)).toBeVisible();
    // The refusal was to the id of a moment ago.
    await expect.element(screen.getByText(errors.device_not_found.what)).not.toBeInTheDocument();
    expect(seatsOf(stack)).toHaveLength(1);
    await giveBack(screen);
    await expect.element(screen.getByText(seat.none)).toBeVisible();
    expect(seatsOf(stack)).toEqual([]);
    await expect.element(question(screen)).not.toBeInTheDocument();
  });

  it('asks for it once, where the refusal is', async () => {
    const screen = await show(await createTestStack(), {}, panelWithDevice);
    const visible = (): Element[] =>
      question(screen)
        .elements()
        .filter((element) => element.checkVisibility());
    await expect.poll(visible).toHaveLength(1);
    const [before] = visible();
    await screen.getByRole('button', { name: en.borrow.submit }).click();
    await expect.element(screen.getByText(errors.device_not_found.what)).toBeVisible();
    await expect.poll(visible).toHaveLength(1);
    expect(visible()).not.toContain(before);
    // Who answers it already is not interrupted.
    (before as HTMLElement).click();
    await expect.poll(visible).toHaveLength(2);
  });

  it('does so from a release that was refused', async () => {
    const stack = await createBorrowedStack();
    // An id that an earlier visit stored may have a seat that this browser does not know of.
    localStorage.setItem(idKey, '{"version":1,"id":"drifted"}');
    const screen = await show(stack);
    await screen.getByRole('button', { name: returning }).click();
    await screen.getByRole('button', { name: release.confirm }).click();
    await expect.element(screen.getByText(en.releaseErrors.device_not_found.why)).toBeVisible();
    await screen.getByRole('button', { name: release.close }).click();
    await useEarlier(screen, earlier);
    await giveBack(screen);
    await expect.poll(() => seatsOf(stack)).toEqual([]);
  });

  it('needs no network and no session, and knows the way there and back', async () => {
    const stack = await createTestStack();
    stack.signOut();
    localStorage.setItem(idKey, '{"version":1,"id":"drifted"}');
    const screen = await show(stack, { fetch: offline }, <DeviceIdentity />);
    await expect.element(screen.getByText(device.source.stored)).toBeVisible();
    await useEarlier(screen, earlier);
    await expect.element(screen.getByRole('code')).toHaveTextContent(earlier);
    expect(stack.requests()).toEqual([]);

    await screen.getByRole('button', { name: 'drifted' }).click();
    await expect.element(field(screen)).toHaveValue('drifted');
    await expect.element(field(screen)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('code')).toHaveTextContent('drifted');
    await expect.element(screen.getByRole('button', { name: earlier })).toBeVisible();
  });

  it('says what is wrong with an id, and loses nothing of it', async () => {
    localStorage.setItem(idKey, '{"version":1,"id":"mine"}');
    const screen = await show(await createTestStack(), {}, <DeviceIdentity />);
    const bad: [string, string][] = [
      ['', device.invalid],
      ['two words', device.invalid],
      ['x'.repeat(513), device.invalid],
      ['mine', device.same],
    ];
    await question(screen).click();
    for (const [text, problem] of bad) {
      await field(screen).fill(text);
      await screen.getByRole('button', { name: device.use }).click();
      await expect.element(screen.getByRole('alert')).toHaveTextContent(problem);
      await expect.element(field(screen)).toHaveValue(text);
      await expect.element(field(screen)).toHaveFocus();
      await expect.element(field(screen)).toHaveAttribute('aria-invalid', 'true');
    }
    expect(localStorage.getItem(idKey)).toBe('{"version":1,"id":"mine"}');
  });

  it('says it no longer once something else is entered', async () => {
    localStorage.setItem(idKey, '{"version":1,"id":"mine"}');
    const screen = await show(await createTestStack(), {}, <DeviceIdentity />);
    const alert = screen.getByRole('alert');
    await useEarlier(screen, 'mine');
    await expect.element(alert).toHaveTextContent(device.same);
    await field(screen).fill('mine1');
    await expect.element(alert).toBeEmptyDOMElement();
    await expect.element(field(screen)).toHaveAttribute('aria-invalid', 'false');
  });

  it('counts a double click once', async () => {
    const screen = await show(await createTestStack(), {}, <DeviceIdentity />);
    await question(screen).click();
    await field(screen).fill(earlier);
    await screen.getByRole('button', { name: device.use }).dblClick();
    await expect.element(screen.getByRole('status')).toHaveTextContent(device.restored);
    await expect.element(screen.getByRole('alert')).toBeEmptyDOMElement();
    await screen.getByRole('button', { name: device.use }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(device.restored);
  });

  it('leaves the id alone while there is a seat or one is asked for, and takes it after', async () => {
    const stack = await createTestStack();
    await activateDevice(stack, 'mine');
    localStorage.setItem(idKey, '{"version":1,"id":"mine"}');
    const held = holdAnswers(stack.fetch);
    const screen = await show({ ...stack, fetch: held.fetch }, {}, panelWithDevice);
    await screen.getByRole('button', { name: en.borrow.submit }).click();
    await useEarlier(screen, 'xx');
    const alert = screen.getByRole('alert').filter({ hasText: device.hasSeat });
    await expect.element(alert).toBeVisible();
    held.letGo();
    await expect.element(screen.getByRole('button', { name: release.action })).toBeVisible();
    await screen.getByRole('button', { name: device.use }).click();
    await expect.element(alert).toBeVisible();
    expect(localStorage.getItem(idKey)).toBe('{"version":1,"id":"mine"}');

    await giveBack(screen);
    await expect.element(screen.getByText(seat.none)).toBeVisible();
    await screen.getByRole('button', { name: device.use }).click();
    await expect.element(screen.getByText(device.restored)).toBeVisible();
    // Whoever was wrong finds the way back.
    await expect.element(screen.getByRole('button', { name: 'mine' })).toBeVisible();
  });

  it('goes by keyboard alone', async () => {
    const screen = await show(await createTestStack(), {}, <DeviceIdentity />);
    await tabTo(question(screen));
    await userEvent.keyboard('{Enter}');
    await tabTo(field(screen));
    await userEvent.keyboard(earlier);
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('code')).toHaveTextContent(earlier);
    await expect.element(screen.getByRole('status')).toHaveTextContent(device.restored);
  });
});

it('takes another tab along', async () => {
  const stack = await createBorrowedStack();
  const screen = await show(stack);
  const tab = openTab(stack);
  await expect.element(tab.getByText(seat.none)).toBeVisible();
  await screen.getByRole('button', { name: en.borrow.submit }).click();
  await useEarlier(screen, earlier);
  await expect.element(tab.getByText(seat.unknown)).toBeVisible();
  await tab.getByRole('button', { name: returning }).click();
  await tab.getByRole('button', { name: release.confirm }).click();
  await expect.poll(() => seatsOf(stack)).toEqual([]);
});

it('takes a seat that is kept along', async () => {
  const stack = await createTestStack();
  await activateDevice(stack, earlier);
  const screen = await show(
    stack,
    {},
    <>
      <Keeper />
      <DeviceIdentity />
    </>,
  );
  await expect.poll(() => actionsSent(stack)).toContain('check_license');
  await expect.element(screen.getByText('refused')).toBeVisible();
  await useEarlier(screen, earlier);
  await expect.element(screen.getByText('kept')).toBeVisible();
});

it('offers nothing where the host gave the id, which is shown', async () => {
  const screen = await show(
    await createTestStack(),
    { hardwareId: 'inventory-4711' },
    <>
      <FloatingLicensePanel />
      <DeviceIdentity />
    </>,
  );
  await expect.element(screen.getByText(device.source.given)).toBeVisible();
  await expect.element(screen.getByText('inventory-4711', { exact: true })).toBeVisible();
  await screen.getByRole('button', { name: en.borrow.submit }).click();
  await expect.element(screen.getByText(errors.device_not_found.what)).toBeVisible();
  await expect.element(question(screen)).not.toBeInTheDocument();
});

describe('a private window', () => {
  it.each(['SecurityError', 'UnknownError'])('is told before borrowing: %s', async (name) => {
    vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new DOMException('', name));
    const screen = await show(await createTestStack());
    await expect.element(screen.getByText(panel.privateWindow)).toBeVisible();
  });

  it('is none where the host gave the id, nor where the browser has nothing against it', async () => {
    const screen = await show(await createTestStack());
    await expect.element(screen.getByText(seat.none)).toBeVisible();
    await expect.element(screen.getByText(panel.privateWindow)).not.toBeInTheDocument();
    await screen.unmount();
    vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(
      new DOMException('', 'SecurityError'),
    );
    const given = await show(await createTestStack(), { hardwareId: 'inventory-4711' });
    await expect.element(given.getByText(seat.unknown)).toBeVisible();
    await expect.element(given.getByText(panel.privateWindow)).not.toBeInTheDocument();
  });
});

function offline(): Promise<Response> {
  return Promise.reject(new TypeError('offline'));
}

function Keeper(): string {
  return useFloatingHold().hold.state;
}

/** A stack on which the earlier id borrowed a seat. */
async function createBorrowedStack(): Promise<TestStack> {
  const stack = await createTestStack();
  await activateDevice(stack, earlier);
  const body = JSON.stringify({ hardware_id: earlier, borrowed_until: null });
  const headers = { 'Content-Type': 'application/json' };
  await stack.fetch('/api/license/borrow', { method: 'POST', headers, body });
  expect(seatsOf(stack)).toHaveLength(1);
  return stack;
}

function show(
  stack: TestStack,
  provided: Partial<FloatingLicenseProviderProps> = {},
  children = <FloatingLicensePanel />,
): Promise<RenderResult> {
  return render(
    <StrictMode>
      <FloatingLicenseProvider
        endpoint={endpoint}
        fetch={actionFetch(stack)}
        queryClient={new QueryClient()}
        {...provided}
      >
        {children}
      </FloatingLicenseProvider>
    </StrictMode>,
  );
}

const panelWithDevice = (
  <FloatingLicensePanel>
    <DeviceIdentity />
  </FloatingLicensePanel>
);

function question(screen: RenderResult): ReturnType<RenderResult['getByText']> {
  return screen.getByText(device.earlier);
}

function field(screen: RenderResult): ReturnType<RenderResult['getByLabelText']> {
  return screen.getByRole('textbox', { name: device.earlierId });
}

async function useEarlier(screen: RenderResult, id: string): Promise<void> {
  await question(screen).click();
  await field(screen).fill(id);
  await screen.getByRole('button', { name: device.use }).click();
}

/** What it is called where a seat is known of, and where not. */
const returning = new RegExp(`^(${release.action}|${release.actionUnknown})$`);

async function giveBack(screen: RenderResult): Promise<void> {
  await screen.getByRole('button', { name: returning }).click();
  await screen.getByRole('button', { name: release.confirm }).click();
}
