import { ReleaseButton } from 'react-floating-license';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.js';

const meta = preview.meta({
  component: ReleaseButton,
  parameters: { license: { remembers: { known: { state: 'unknown' } } } },
});

/** It asks first, and says what returning does and does not do. */
export const Asks = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Return this seat' }));
    await expect(canvas.getByRole('dialog', { name: 'Return this seat?' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Keep seat' }));
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(canvas.getByRole('button', { name: 'Return this seat' })).toHaveFocus();
  },
});

/** On release the service's "no available slots" means that there is nothing to return. */
export const NothingToReturn = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Return this seat' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Return seat' }));
    await canvas.findByText('There is no seat to return');
  },
});
