import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import '../../src/styles.css';
import { ExpiryReminder, ReleaseButton, SeatHold } from '../../src/index.js';
import { en } from '../../src/messages/en.js';
import type { TestStack } from '../../src/testing/index.js';
import { holdAnswers } from '../support/holdAnswers.js';
import { borrowEarlier, createStillStack, device, showAlone } from './seatScenes.js';

// What a screen reader is told by that which a host may add to the panel, held word for word as there.

const { hold, release, reminder } = en;

describe('a seat that a page uses', () => {
  it('nobody asked for yet', async () => {
    const seat = await showAlone(await createStillStack(), <SeatHold />);
    await expect.element(seat.getByText(hold.off)).toBeVisible();
    await expect.element(seat).toMatchAriaInlineSnapshot(`
      - main:
        - /children: deep-equal
        - heading "Use a seat on this page" [level=3]
        - status
        - paragraph: Takes a seat now and keeps it while this page is open, without a date.
        - button "Use a seat"
    `);
  });

  it('is asked for', async () => {
    const stack = await createStillStack();
    const held = holdAnswers(stack.fetch);
    const seat = await showAlone({ ...stack, fetch: held.fetch }, <SeatHold />);
    await press(seat, hold.take);
    await expect.element(seat.getByText(hold.taking)).toBeVisible();
    await expect.element(seat).toMatchAriaInlineSnapshot(`
      - main:
        - /children: deep-equal
        - heading "Use a seat on this page" [level=3]
        - status: Asking for a seat…
    `);
  });

  it('is kept', async () => {
    const seat = await take();
    await expect.element(seat.getByText(hold.kept)).toBeVisible();
    await expect.element(seat).toMatchAriaInlineSnapshot(`
      - main:
        - /children: deep-equal
        - heading "Use a seat on this page" [level=3]
        - status: This device has a seat. It is kept while this page is open.
        - paragraph: When the last page is closed, the seat becomes free 20 minutes later.
    `);
  });

  it('is borrowed, so that it need not be kept', async () => {
    const stack = await createStillStack();
    await borrowEarlier(stack);
    const seat = await showAlone(stack, <SeatHold automatic />);
    await expect.element(seat.getByText(hold.borrowed)).toBeVisible();
    await expect.element(seat).toMatchAriaInlineSnapshot(`
      - main:
        - /children: deep-equal
        - heading "Use a seat on this page" [level=3]
        - status
        - paragraph: The seat of this device is borrowed, so this page need not keep it.
    `);
  });

  it('is waited for', async () => {
    const seat = await take((stack) => stack.seats.fill());
    await expect.element(seat.getByText(/^Next try in/)).toBeVisible();
    await expect.element(seat).toMatchAriaInlineSnapshot(`
      - main:
        - /children: deep-equal
        - heading "Use a seat on this page" [level=3]
        - status: Every seat is in use. This page takes the next one that becomes free. How many others are waiting, nobody knows.
        - text: /^Next try in .+ seconds?$/
        - button "Stop waiting"
    `);
  });

  it('cannot be asked for, since nothing answers', async () => {
    const seat = await take((stack) => stack.failInBrowser.next('drop-before-commit'));
    await expect.element(seat.getByText(/^Next try in/)).toBeVisible();
    await expect.element(seat).toMatchAriaInlineSnapshot(`
      - main:
        - /children: deep-equal
        - heading "Use a seat on this page" [level=3]
        - status: The licence service does not answer. This page tries again by itself.
        - text: /^Next try in .+ seconds?$/
        - button "Stop waiting"
    `);
  });

  it('is refused', async () => {
    const seat = await take((stack) => stack.license.forget(device));
    await expect.element(seat.getByRole('alert')).toBeVisible();
    await expect.element(seat).toMatchAriaInlineSnapshot(`
      - main:
        - /children: deep-equal
        - heading "Use a seat on this page" [level=3]
        - status
        - alert:
          - paragraph: This device is not activated yet
          - paragraph: The licence does not know this browser. That is so on a first visit, in a private window, and after the browser’s data was cleared.
          - paragraph: Activate this device. That uses one of the licence’s activations.
          - button "Activate this device"
          - button "Copy support details"
          - group: Details
    `);
  });
});

describe('the reminder', () => {
  it('is offered', async () => {
    const seat = await showReminder('granted');
    await expect.element(seat).toMatchAriaInlineSnapshot(`
      - main:
        - /children: deep-equal
        - button "Remind me before it ends"
        - status
    `);
  });

  it('is on', async () => {
    const seat = await showReminder('granted');
    await press(seat, reminder.turnOn);
    await expect.element(seat.getByText(reminder.on)).toBeVisible();
    await expect.element(seat).toMatchAriaInlineSnapshot(`
      - main:
        - /children: deep-equal
        - button "Do not remind me"
        - status: This browser shows a notification before the seat ends, while this page is open.
    `);
  });

  it('is not allowed by the browser', async () => {
    const seat = await showReminder('denied');
    await press(seat, reminder.turnOn);
    await expect.element(seat.getByText(reminder.denied)).toBeVisible();
    await expect.element(seat).toMatchAriaInlineSnapshot(`
      - main:
        - /children: deep-equal
        - button "Remind me before it ends"
        - status: This browser does not allow notifications from this site. Its settings can change that.
    `);
  });
});

describe('returning without a network', () => {
  it('offers to do it later', async () => {
    const seat = await returnOffline();
    await expect.element(seat.getByRole('dialog')).toMatchAriaInlineSnapshot(`
      - dialog "Return this seat?":
        - /children: deep-equal
        - heading "Return this seat?" [level=3]
        - alert:
          - paragraph: Returning a seat needs a connection
          - paragraph: This device has no network, so nothing was sent. The seat is still yours.
          - paragraph: Connect to a network, then try again. Or let this page do it as soon as there is one.
          - button "Copy support details"
          - group: Details
        - button "Keep seat"
        - button "Try again"
        - button "Return it when I am online"
    `);
  });

  it('is put off, and can be taken back', async () => {
    const seat = await returnOffline();
    await press(seat, release.later);
    await expect.element(seat.getByText(release.laterNotice)).toBeVisible();
    await expect.element(seat).toMatchAriaInlineSnapshot(`
      - main:
        - /children: deep-equal
        - status: The seat will be returned as soon as this device is online, while this page stays open.
        - button "Do not return it"
    `);
  });
});

async function take(before?: (stack: TestStack) => void): Promise<Locator> {
  const stack = await createStillStack();
  before?.(stack);
  const seat = await showAlone(stack, <SeatHold />);
  await press(seat, hold.take);
  return seat;
}

/** The reminder of a borrowed seat, in a browser whose person says this when asked. */
async function showReminder(answer: NotificationPermission): Promise<Locator> {
  const notifications = {
    permission: 'default',
    requestPermission: async (): Promise<NotificationPermission> => {
      notifications.permission = answer;
      return answer;
    },
  };
  vi.stubGlobal('Notification', notifications);
  onTestFinished(() => void vi.unstubAllGlobals());
  const stack = await createStillStack();
  await borrowEarlier(stack);
  const seat = await showAlone(stack, <ExpiryReminder />);
  await expect.element(seat.getByRole('button', { name: reminder.turnOn })).toBeVisible();
  return seat;
}

async function returnOffline(): Promise<Locator> {
  const stack = await createStillStack();
  await borrowEarlier(stack);
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  onTestFinished(() => onLine.mockRestore());
  stack.failInBrowser.next('drop-before-commit');
  const seat = await showAlone(stack, <ReleaseButton />);
  await press(seat, release.action);
  await press(seat, release.confirm);
  await expect.element(seat.getByRole('button', { name: release.later })).toBeVisible();
  return seat;
}

async function press(seat: Locator, name: string): Promise<void> {
  await seat.getByRole('button', { name, exact: true }).click();
}
