import { BorrowForm } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import type { TestStack } from 'react-floating-license/testing';
import { expect, fn, waitFor } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import preview from '../../.storybook/preview.js';
import { lostBorrow, midway } from '../../.storybook/seats.js';
import { choose, errorOf, press, seatsInUse, shows } from '../../.storybook/storyTools.js';

const { borrow, remedy } = en;

const meta = preview.meta({
  title: 'Components/BorrowForm',
  component: BorrowForm,
  args: { onBorrowed: fn() },
});

/** One click each; what it comes to stands below, in the reader's zone and as it is sent. */
export const Choices = meta.story({});

/** Hours on the clock, calendar days, or the longest allowed. */
export const OwnChoices = meta.story({ args: { durations: ['0.5h', '2h', '14d'] } });

/** An answer told that the licence allows 24 hours: longer choices are not offered. */
export const KnownMaximum = meta.story({
  parameters: { license: { remembers: () => ({ maxBorrowHours: 24 }) } },
  globals: pinned,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: '8 hours' })).toBeVisible();
    await waitFor(() => expect(canvas.queryByRole('radio', { name: '3 days' })).toBeNull());
  },
});

/** The licence forbids borrowing, as far as the last answer told. */
export const BorrowingOff = meta.story({
  parameters: { license: { remembers: () => ({ canBorrow: false }) } },
});

/** With a seat at hand, borrowing extends it. */
export const Extends = meta.story({
  parameters: { license: { remembers: midway } },
  globals: pinned,
  play: async (context) => {
    await choose(context, '1 week');
    await press(context, borrow.extendSubmit);
    await waitFor(() => expect(context.args.onBorrowed).toHaveBeenCalledOnce());
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
});

export const Borrows = meta.story({
  tags: ['!autodocs'],
  globals: pinned,
  play: async (context) => {
    await choose(context, '3 days');
    await press(context, borrow.submit);
    await waitFor(() => expect(context.args.onBorrowed).toHaveBeenCalledOnce());
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
});

/** No second request while one is under way. */
export const Borrowing = meta.story({
  tags: ['!autodocs'],
  globals: pinned,
  parameters: {
    license: { arrange: ({ failInBrowser }: TestStack) => failInBrowser.next({ delay: 14_000 }) },
  },
  play: async (context) => {
    await press(context, borrow.submit);
    const button = await context.canvas.findByRole('button', { name: borrow.submitPending });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toHaveFocus();
  },
});

export const EverySeatInUse = meta.story({
  tags: ['!autodocs'],
  globals: { ...pinned, scenario: 'full-pool' },
  play: async (context) => {
    await press(context, borrow.submit);
    await shows(context, errorOf('floating_not_available'));
  },
});

/** The error comes with what helps: the device is activated, and what was chosen is borrowed. */
export const ActivatesFirst = meta.story({
  tags: ['!autodocs'],
  globals: pinned,
  parameters: { license: { activated: false } },
  play: async (context) => {
    await press(context, borrow.submit);
    await shows(context, errorOf('device_not_found'));
    await press(context, remedy.activate);
    await waitFor(() => expect(seatsInUse(context.loaded)).toBe(1));
  },
});

/** An earlier visit left a borrow without an answer: the very same is tried again. */
export const AnswerLostBefore = meta.story({
  globals: pinned,
  parameters: { license: { remembers: lostBorrow } },
  play: async (context) => {
    await shows(context, ".rfl-error[data-outcome='unknown']");
    await press(context, remedy.retry);
    await waitFor(() => expect(seatsInUse(context.loaded)).toBe(1));
  },
});
