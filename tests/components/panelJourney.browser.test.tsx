import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { en } from '../../src/messages/en.js';
import type { TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import { activateDevice } from '../support/activateDevice.js';
import { openTab } from '../support/openTab.js';
import { seatMessage } from '../support/seatMessage.js';
import { seatsOf } from '../support/seatsOf.js';
import { showPanel } from '../support/showPanel.js';
import { tabTo } from '../support/tabTo.js';
import { startOf } from '../support/startOf.js';

// From the first visit to the returned seat, as a person goes through it.

const device = 'device-of-the-journey';

it('leads a first visit from no seat through activation to a seat, a reload and back', async () => {
  const stack = await createTestStack();
  let screen = await showPanel(stack);

  // A browser that was never here knows that it holds nothing, so there is nothing to return.
  const seat = seatMessage(screen);
  await expect.element(seat).toHaveTextContent(en.seat.none);
  await expect.element(returnButton(screen)).not.toBeInTheDocument();

  await screen.getByRole('button', { name: en.borrow.submit }).click();
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent(en.errors.device_not_found.what);
  expect(devicesOf(stack)).toEqual([]);
  expect(seatsOf(stack)).toEqual([]);

  // One click activates and goes on to what was wanted.
  await screen.getByRole('button', { name: en.remedy.activate }).click();
  await expect.element(seat).toHaveTextContent(startOf(en.seat.borrowed));
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  expect(devicesOf(stack)).toHaveLength(1);
  const [until = 'none'] = seatsOf(stack);
  await expectDate(screen, until);

  await screen.unmount();
  screen = await showPanel(stack);
  await expectDate(screen, until);
  expect(seatsOf(stack)).toEqual([until]);

  await returnButton(screen).click();
  await screen.getByRole('dialog').getByRole('button', { name: en.release.confirm }).click();
  await expect.element(seatMessage(screen)).toHaveTextContent(en.seat.none);
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(returnButton(screen)).not.toBeInTheDocument();
  expect(seatsOf(stack)).toEqual([]);
  expect(devicesOf(stack)).toHaveLength(1);
});

it('keeps a second tab in step, both ways', async () => {
  const stack = await createTestStack();
  const screen = await showPanel(stack, { endpoint: `${location.origin}/api/license` });
  await expect.element(seatMessage(screen)).toHaveTextContent(en.seat.none);
  const otherTab = openTab(stack);
  const seatThere = seatMessage(otherTab);
  await expect.element(seatThere).toBeVisible();

  await screen.getByRole('button', { name: en.borrow.submit }).click();
  await screen.getByRole('button', { name: en.remedy.activate }).click();
  await expect.element(seatThere).toHaveTextContent(startOf(en.seat.borrowed));
  // Two tabs are one device.
  expect(seatsOf(stack)).toHaveLength(1);

  await otherTab.getByRole('button', { name: en.release.action }).click();
  await otherTab.getByRole('button', { name: en.release.confirm }).click();
  await expect.element(seatMessage(screen)).toHaveTextContent(en.seat.none);
  expect(seatsOf(stack)).toEqual([]);
});

it('goes the same way by keyboard alone, and says each change where the focus is', async () => {
  const stack = await createTestStack();
  await activateDevice(stack, device);
  const screen = await showPanel(stack, { hardwareId: device });

  await tabTo(screen.getByRole('radio', { name: '1 hour' }));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(screen.getByRole('radio', { name: '3 days' })).toBeChecked();
  await tabTo(screen.getByRole('button', { name: en.borrow.submit }));
  await userEvent.keyboard('{Enter}');
  await expect.poll(textInFocus).toContain(startOf(en.seat.borrowed));
  const [until = 'none'] = seatsOf(stack);
  await expectDate(screen, until);

  // Escape keeps the seat.
  await tabTo(returnButton(screen));
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(returnButton(screen)).toHaveFocus();
  expect(seatsOf(stack)).toEqual([until]);

  await userEvent.keyboard('{Space}');
  await tabTo(screen.getByRole('dialog').getByRole('button', { name: en.release.confirm }));
  await userEvent.keyboard('{Space}');
  await expect.poll(textInFocus).toContain(en.seat.none);
  expect(seatsOf(stack)).toEqual([]);
});

type Screen = Awaited<ReturnType<typeof showPanel>>;

function returnButton(screen: Screen): ReturnType<Screen['getByRole']> {
  return screen.getByRole('button', { name: en.release.action });
}

function devicesOf(stack: TestStack): string[] {
  const plain = stack.state().licenses.find(({ shows }) => shows === 'plain');
  return (plain?.devices ?? []).map(({ hardwareId }) => hardwareId);
}

/** The date on the screen is the one that the emulator holds. */
async function expectDate(screen: Screen, until: string): Promise<void> {
  await expect.element(screen.getByRole('time')).toHaveAttribute('datetime', until);
}

/** What the focused element says, as a screen reader would read it; nothing where focus is lost. */
function textInFocus(): string {
  const { activeElement, body } = document;
  return activeElement === body ? '' : (activeElement?.textContent ?? '');
}
