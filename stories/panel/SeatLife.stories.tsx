import { ExpiryReminder, FloatingLicensePanel, SeatHold } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import type { TestStack } from 'react-floating-license/testing';
import { expect, waitFor } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import { goOffline, goOnline } from '../../.storybook/network.js';
import preview from '../../.storybook/preview.js';
import { expired, expiring, hour, midway, minute } from '../../.storybook/seats.js';
import type { Played } from '../../.storybook/storyTools.js';
import {
  choose,
  errorOf,
  press,
  seatIs,
  seatsInUse,
  shows,
  showsNo,
  stackOf,
} from '../../.storybook/storyTools.js';

const { borrow, hold, panel, release, remedy, seat } = en;

const meta = preview.meta({
  title: 'The panel/A seat’s life',
  component: FloatingLicensePanel,
  // A page of docs plays nothing, so it would show the beginning of each only.
  tags: ['!autodocs'],
  globals: pinned,
});

const start = (text: string): string => text.split('{')[0] ?? '';

const says = (context: Played, text: string): Promise<void> =>
  waitFor(() => expect(context.canvas.getByText(start(text), { exact: false })).toBeVisible());

/** The date that the screen shows is the one that the service holds. */
async function showsTheDateHeld({ canvasElement, loaded }: Played): Promise<void> {
  const [plain] = stackOf(loaded).state().licenses;
  const until = plain?.devices.find(({ slot }) => slot)?.slot?.until;
  await waitFor(() =>
    expect(canvasElement.querySelector('time')).toHaveAttribute('datetime', until),
  );
}

const formHasFocus = (): Promise<void> =>
  waitFor(() => expect(document.activeElement?.closest('.rfl-borrow')).not.toBeNull());

/** *Extend* leads to the form; the new date is the one that the service granted. */
export const Extend = meta.story({
  parameters: { license: { remembers: expiring } },
  play: async (context) => {
    await seatIs('expiring')(context);
    await press(context, seat.extend);
    await formHasFocus();
    await choose(context, '8 hours');
    await press(context, borrow.extendSubmit);
    await seatIs('borrowed')(context);
    await showsTheDateHeld(context);
  },
});

/** Why it cannot be extended; the seat stays until its date. */
export const ExtendRefused = meta.story({
  parameters: {
    license: {
      remembers: expiring,
      arrange: ({ license }: TestStack) => license.set({ canBorrow: false }),
    },
  },
  play: async (context) => {
    await press(context, seat.extend);
    await press(context, borrow.extendSubmit);
    await shows(context, errorOf('license_borrow_not_allowed'));
    await seatIs('expiring')(context);
  },
});

/** It has ended, and says since when; borrowing again is in reach. */
export const BorrowAgain = meta.story({
  parameters: { license: { remembers: expired } },
  play: async (context) => {
    await seatIs('expired')(context);
    await press(context, seat.borrowAgain);
    await formHasFocus();
    await press(context, borrow.submit);
    await seatIs('borrowed')(context);
    await showsTheDateHeld(context);
  },
});

/** A borrowed seat needs no network. */
export const Offline = meta.story({
  parameters: { license: { remembers: midway } },
  beforeEach: goOffline,
  play: async (context) => {
    await seatIs('borrowed')(context);
    await says(context, panel.offline);
  },
});

const offlineWithSeat = {
  license: {
    remembers: midway,
    arrange: ({ failInBrowser }: TestStack) => failInBrowser.next('drop-before-commit'),
  },
};

async function putOff(context: Played): Promise<void> {
  await press(context, release.action);
  await press(context, release.confirm);
  await shows(context, errorOf('offline'));
  await press(context, release.later);
  await says(context, release.laterNotice);
}

/** Returning needs a connection: the page offers to do it when there is one. */
export const ReturnLater = meta.story({
  parameters: offlineWithSeat,
  beforeEach: goOffline,
  play: async (context) => {
    await putOff(context);
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
});

export const ReturnLaterCancelled = meta.story({
  parameters: offlineWithSeat,
  beforeEach: goOffline,
  play: async (context) => {
    await putOff(context);
    await press(context, release.laterCancel);
    await expect(await context.canvas.findByRole('button', { name: release.action })).toHaveFocus();
    goOnline();
    await waitFor(() => expect(context.canvas.queryByText(panel.offline)).toBeNull());
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
});

export const ReturnLaterDone = meta.story({
  parameters: offlineWithSeat,
  beforeEach: goOffline,
  play: async (context) => {
    await putOff(context);
    goOnline();
    await seatIs('none')(context);
    await expect(seatsInUse(context.loaded)).toBe(0);
  },
});

/** The device's clock is three hours ahead of the service's: dates go by the service. */
export const ClockAhead = meta.story({
  parameters: {
    license: { remembers: midway, at: new Date(Date.now() - 3 * hour).toISOString() },
  },
  play: (context) => says(context, panel.clockAhead),
});

export const ClockBehind = meta.story({
  parameters: {
    license: { remembers: midway, at: new Date(Date.now() + 3 * hour).toISOString() },
  },
  play: (context) => says(context, panel.clockBehind),
});

/** Activating costs one of a few: how many are left is said beside the button. */
export const ActivationsLeft = meta.story({
  parameters: {
    license: { activated: false, remembers: () => ({ activations: { used: 3, total: 5 } }) },
  },
  play: async (context) => {
    await press(context, borrow.submit);
    await shows(context, errorOf('device_not_found'));
    await says(context, 'Activations left: 2 of 5.');
    await expect(context.canvas.getByRole('button', { name: remedy.activate })).toBeVisible();
  },
});

export const NoActivationsLeft = meta.story({
  globals: { ...pinned, scenario: 'activations-used-up' },
  parameters: {
    license: { activated: false, remembers: () => ({ activations: { used: 5, total: 5 } }) },
  },
  play: async (context) => {
    await press(context, borrow.submit);
    await press(context, remedy.activate);
    await shows(context, errorOf('license_activated_max_times'));
    await says(context, 'Activations left: 0 of 5.');
  },
});

/** The answer to a check was lost, and the page closed since: nobody knows for a while. */
export const LostCheck = meta.story({
  parameters: {
    license: {
      remembers: (now: number) => ({
        known: { state: 'none' },
        hold: { wish: 'stop', maybeUntil: now + 20 * minute },
      }),
    },
  },
  play: async (context) => {
    await seatIs('unknown')(context);
    await says(context, seat.maybeHeld);
  },
});

/** All of it on one card, as in the example portal. */
export const WholePanel = meta.story({
  render: () => (
    <FloatingLicensePanel>
      <SeatHold releaseOnLeave />
      <ExpiryReminder />
    </FloatingLicensePanel>
  ),
  play: async (context) => {
    await press(context, hold.take);
    await seatIs('held')(context);
    await says(context, seat.kept);
    await press(context, borrow.submit);
    await seatIs('borrowed')(context);
    await says(context, hold.borrowed);
    await showsNo(context, '.rfl-error');
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
});
