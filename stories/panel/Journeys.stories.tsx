import { FloatingLicensePanel } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import type { TestStack } from 'react-floating-license/testing';
import { expect, fireEvent, waitFor } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import preview from '../../.storybook/preview.js';
import { unknown } from '../../.storybook/seats.js';
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

const { borrow, release, remedy } = en;

const meta = preview.meta({
  title: 'The panel/Journeys',
  component: FloatingLicensePanel,
  // A page of docs plays nothing, so it would show the beginning of each journey only.
  tags: ['!autodocs'],
  globals: pinned,
});

const statusHasFocus = ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> =>
  waitFor(() => expect(canvasElement.querySelector('.rfl-seat')).toHaveFocus());

/** The whole path: borrow until a date, see the seat, give it back. The focus follows. */
export const BorrowAndReturn = meta.story({
  play: async (context) => {
    await choose(context, '3 days');
    await press(context, borrow.submit);
    await seatIs('borrowed')(context);
    await statusHasFocus(context);
    await expect(seatsInUse(context.loaded)).toBe(1);

    await press(context, release.action);
    await press(context, release.confirm);
    await seatIs('none')(context);
    await statusHasFocus(context);
    await expect(seatsInUse(context.loaded)).toBe(0);
  },
});

/** A date of one's own is what the emulator holds in the end. */
export const OwnDate = meta.story({
  parameters: {
    license: { at: '2026-11-23T09:00:00Z', provider: { timeZone: 'Europe/Berlin' } },
  },
  play: async (context) => {
    await choose(context, borrow.ownDate);
    const field = await context.canvas.findByLabelText(borrow.dateLabel, { exact: false });
    await fireEvent.change(field, { target: { value: '2026-11-27T18:00' } });
    await press(context, borrow.submit);
    await seatIs('borrowed')(context);
    const { licenses } = stackOf(context.loaded).state();
    const seats = licenses.flatMap(({ devices, shows: name }) => (name === 'plain' ? devices : []));
    await expect(seats[0]?.slot?.until).toBe('2026-11-27T17:00:00.000Z');
  },
});

/** A browser that the licence does not know yet: its first borrow leads to its activation. */
export const NewDevice = meta.story({
  parameters: { license: { firstVisit: true } },
  play: async (context) => {
    await press(context, borrow.submit);
    await press(context, remedy.activate);
    await seatIs('borrowed')(context);
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
});

/** Every seat is taken; somebody returns one, and trying again gets it. */
export const FullPool = meta.story({
  globals: { ...pinned, scenario: 'full-pool' },
  play: async (context) => {
    await press(context, borrow.submit);
    await shows(context, errorOf('floating_not_available'));
    stackOf(context.loaded).seats.free();
    await press(context, remedy.retry);
    await seatIs('borrowed')(context);
    await showsNo(context, '.rfl-error');
  },
});

/** The answer to a borrow got lost: nobody knows, and trying again finds out. */
export const LostAnswer = meta.story({
  parameters: {
    license: { arrange: ({ fail }: TestStack) => fail.next('drop-after-commit') },
  },
  play: async (context) => {
    await press(context, borrow.submit);
    await shows(context, ".rfl-error[data-outcome='unknown']");
    await expect(seatsInUse(context.loaded)).toBe(1);
    await press(context, remedy.retry);
    await seatIs('borrowed')(context);
    await showsNo(context, '.rfl-error');
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
});

/** The line drops before anything reaches the service. */
export const LostRequest = meta.story({
  parameters: {
    license: {
      arrange: ({ failInBrowser }: TestStack) => failInBrowser.next('drop-before-commit'),
    },
  },
  play: async (context) => {
    await press(context, borrow.submit);
    await shows(context, errorOf('network_error'));
  },
});

/** There may be a seat from before the browser's data was cleared: it can be returned. */
export const ReturnUnknown = meta.story({
  parameters: {
    license: {
      remembers: unknown,
      // Borrowed before the data was cleared: past the browser, which knows nothing of it.
      arrange: ({ fetch }: TestStack) => {
        void fetch('/api/license/borrow', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ hardware_id: 'storybook-device', borrowed_until: null }),
        });
      },
    },
  },
  play: async (context) => {
    await waitFor(() => expect(seatsInUse(context.loaded)).toBe(1));
    await press(context, release.actionUnknown);
    await press(context, release.confirm);
    await seatIs('none')(context);
    await expect(seatsInUse(context.loaded)).toBe(0);
  },
});

/** By keyboard alone: the arrows choose, Enter borrows. */
export const ByKeyboard = meta.story({
  play: async (context) => {
    const { canvas, userEvent, loaded } = context;
    const first = await canvas.findByRole('radio', { name: '1 hour' });
    await userEvent.tab();
    await expect(first).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: '8 hours' })).toBeChecked();
    await userEvent.keyboard('{Enter}');
    await seatIs('borrowed')(context);
    await expect(seatsInUse(loaded)).toBe(1);
  },
});
