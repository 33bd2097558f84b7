import { SeatHold } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import type { TestStack } from 'react-floating-license/testing';
import { expect, waitFor } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import { goOnline } from '../../.storybook/network.js';
import preview from '../../.storybook/preview.js';
import { midway, minute } from '../../.storybook/seats.js';
import type { Played } from '../../.storybook/storyTools.js';
import {
  errorOf,
  press,
  seatsInUse,
  shows,
  showsNo,
  stackOf,
} from '../../.storybook/storyTools.js';

const { hold, remedy } = en;

const meta = preview.meta({
  title: 'Components/SeatHold',
  component: SeatHold,
  // A page of docs plays nothing: of most stories it would show the beginning.
  tags: ['!autodocs'],
  globals: pinned,
});

/** A play function: keeping the seat comes to be in a state. */
const holdIs =
  (state: string) =>
  (context: Played): Promise<void> =>
    shows(context, `.rfl-hold[data-state='${state}']`);

const says = (context: Played, text: string): Promise<void> =>
  waitFor(() => expect(context.canvas.getByRole('status')).toHaveTextContent(text));

async function takeSeat(context: Played, state: string): Promise<void> {
  await press(context, hold.take);
  await holdIs(state)(context);
}

/** Nobody asked for a seat yet. */
export const Off = meta.story({
  tags: ['autodocs'],
  play: async (context) => {
    await holdIs('off')(context);
    await expect(context.canvas.getByText(hold.off)).toBeVisible();
    await expect(seatsInUse(context.loaded)).toBe(0);
  },
});

export const Taking = meta.story({
  parameters: {
    license: { arrange: ({ failInBrowser }: TestStack) => failInBrowser.next({ delay: 14_000 }) },
  },
  play: async (context) => {
    await takeSeat(context, 'taking');
    await says(context, hold.taking);
  },
});

/** The seat is renewed while the page is open. What comes after, it says beforehand. */
export const Kept = meta.story({
  play: async (context) => {
    await takeSeat(context, 'kept');
    await says(context, hold.kept);
    await expect(context.canvas.getByText(/becomes free .* later/)).toBeVisible();
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
});

/** The last page to close returns the seat, as far as the browser gets round to it. */
export const KeptAndReturnedOnLeave = meta.story({
  args: { releaseOnLeave: true },
  play: async (context) => {
    await takeSeat(context, 'kept');
    await expect(context.canvas.getByText(/if the browser gets round to it/)).toBeVisible();
    dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(seatsInUse(context.loaded)).toBe(0));
    // Back from the browser's cache of pages: the seat is taken again.
    dispatchEvent(new Event('pageshow'));
    await waitFor(() => expect(seatsInUse(context.loaded)).toBe(1));
  },
});

/** Every seat is in use; the next that becomes free is taken. */
export const Waiting = meta.story({
  parameters: { license: { arrange: ({ seats }: TestStack) => seats.fill() } },
  play: async (context) => {
    await takeSeat(context, 'waiting');
    await says(context, hold.waiting);
    await expect(context.canvas.getByText(/^Next try in/)).toBeVisible();
  },
});

export const WaitingThenKept = meta.story({
  parameters: Waiting.input.parameters,
  play: async (context) => {
    await takeSeat(context, 'waiting');
    const { seats, clock } = stackOf(context.loaded);
    seats.free();
    clock.advance({ minutes: 1 });
    // With a network there is again the time, and the next try is due by it.
    goOnline();
    await holdIs('kept')(context);
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
});

export const WaitingStopped = meta.story({
  parameters: Waiting.input.parameters,
  play: async (context) => {
    await takeSeat(context, 'waiting');
    await press(context, hold.stop);
    await holdIs('off')(context);
    // The button that was pressed is gone; the focus is not.
    await waitFor(() => expect(context.canvasElement.querySelector('.rfl-hold')).toHaveFocus());
  },
});

/** The laptop slept for too long: somebody else has the seat that was kept here. */
export const WaitingWithTheSeatLost = meta.story({
  parameters: {
    license: {
      remembers: (now: number) => ({
        known: { state: 'held', renewBy: now - minute },
        floatingTimeout: 20,
        hold: { wish: 'take', dueAt: now - 11 * minute },
      }),
      arrange: ({ seats }: TestStack) => {
        seats.free();
        seats.fill();
      },
    },
  },
  play: async (context) => {
    await holdIs('waiting')(context);
    await says(context, hold.lost);
  },
});

/** No answer: it is tried again, and at once when there is a network again. */
export const Unreachable = meta.story({
  parameters: {
    license: {
      arrange: ({ failInBrowser }: TestStack) => failInBrowser.next('drop-before-commit'),
    },
  },
  play: async (context) => {
    await takeSeat(context, 'unreachable');
    await says(context, hold.unreachable);
  },
});

export const UnreachableThenKept = meta.story({
  parameters: Unreachable.input.parameters,
  play: async (context) => {
    await takeSeat(context, 'unreachable');
    goOnline();
    await holdIs('kept')(context);
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
});

/** The licence does not know this device: once it is activated, the seat is taken. */
export const RefusedThenActivated = meta.story({
  parameters: { license: { activated: false } },
  play: async (context) => {
    await takeSeat(context, 'refused');
    await shows(context, errorOf('device_not_found'));
    await press(context, remedy.activate);
    await holdIs('kept')(context);
    await showsNo(context, '.rfl-error');
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
});

/** Waiting does not help here, so nobody waits. */
export const RefusedByAnExpiredLicence = meta.story({
  parameters: { license: { arrange: ({ license }: TestStack) => license.expire() } },
  play: async (context) => {
    await takeSeat(context, 'refused');
    await shows(context, errorOf('license_expired'));
    await expect(context.canvas.getByRole('button', { name: remedy.retry })).toBeVisible();
  },
});

/** A borrowed seat needs no renewal: nothing is sent. */
export const Borrowed = meta.story({
  tags: ['autodocs'],
  parameters: {
    license: { remembers: (now: number) => ({ ...midway(now), hold: { wish: 'take' } }) },
  },
  play: async (context) => {
    await holdIs('borrowed')(context);
    await expect(await context.canvas.findByText(hold.borrowed)).toBeVisible();
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
});
