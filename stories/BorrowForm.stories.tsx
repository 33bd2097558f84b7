import { BorrowForm } from 'react-floating-license';
import { expect, fireEvent } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { seatsInUse } from '../.storybook/seatsInUse.js';

const meta = preview.meta({ component: BorrowForm });

export const Choices = meta.story({});

export const OwnChoices = meta.story({ args: { durations: ['0.5h', '2h', '14d'] } });

/** An answer told that the licence allows 24 hours: longer choices are not offered. */
export const KnownMaximum = meta.story({
  parameters: { license: { remembers: { maxBorrowHours: 24 } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: '8 hours' })).toBeVisible();
    await expect(canvas.queryByRole('radio', { name: '3 days' })).toBeNull();
  },
});

export const BorrowingOff = meta.story({
  parameters: { license: { remembers: { canBorrow: false } } },
});

/** A date in the past is said beside the field, before anything is sent. */
export const PastDate = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Until a date of my own' }));
    const field = canvas.getByLabelText('Date and time');
    await fireEvent.change(field, { target: { value: '2020-02-29T12:00' } });
    await userEvent.click(canvas.getByRole('button', { name: 'Borrow seat' }));
    await canvas.findByText(/This date has passed/);
    await expect(field).toHaveFocus();
    await expect(seatsInUse(loaded)).toBe(0);
  },
});

export const EverySeatInUse = meta.story({
  parameters: { license: { shows: 'full-pool' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Borrow seat' }));
    await canvas.findByText('Every seat is in use');
  },
});
