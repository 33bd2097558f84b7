import { FloatingLicensePanel } from 'react-floating-license';
import type { TestStack } from 'react-floating-license/testing';
import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { seatsInUse } from '../.storybook/seatsInUse.js';

const meta = preview.meta({ component: FloatingLicensePanel });

export const NoSeat = meta.story({});

/** The whole path: borrow until a date, see the seat, give it back. */
export const BorrowAndReturn = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: '3 days' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Borrow seat' }));
    await canvas.findByText(/^This device holds a seat until/);
    await expect(seatsInUse(loaded)).toBe(1);

    await userEvent.click(canvas.getByRole('button', { name: 'Return this seat' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Return seat' }));
    await canvas.findByText('This device holds no seat.');
    await expect(seatsInUse(loaded)).toBe(0);
  },
});

/** A browser that the licence does not know yet: its first borrow leads to its activation. */
export const NewDevice = meta.story({
  parameters: { license: { activated: false } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Borrow seat' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Activate this device' }));
    await canvas.findByText(/^This device holds a seat until/);
  },
});

/** The answer to a borrow got lost: nobody knows, and trying again finds out. */
export const LostAnswer = meta.story({
  parameters: {
    license: { arrange: ({ control }: TestStack) => control.fail.next('drop-after-commit') },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Borrow seat' }));
    await canvas.findByRole('alert');
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await canvas.findByText(/^This device holds a seat until/);
    await waitFor(() => expect(canvas.queryByRole('alert')).toBeNull());
  },
});
