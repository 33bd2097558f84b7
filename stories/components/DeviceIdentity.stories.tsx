import { DeviceIdentity } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import { expect, waitFor } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import preview from '../../.storybook/preview.js';
import type { Played } from '../../.storybook/storyTools.js';
import { press, shows, showsNo } from '../../.storybook/storyTools.js';

const { device } = en;

const meta = preview.meta({
  title: 'Components/DeviceIdentity',
  component: DeviceIdentity,
  // A page of docs plays nothing: of most stories it would show the beginning.
  tags: ['!autodocs'],
  globals: pinned,
});

/** Opens the way back and gives an id. */
async function giveBack(context: Played, id: string): Promise<void> {
  const { canvas, userEvent } = context;
  await userEvent.click(await canvas.findByText(device.earlier));
  await userEvent.type(await canvas.findByRole('textbox', { name: device.earlierId }), id);
  await press(context, device.use);
}

/** The host gave the id: it is shown alone, since nothing else can take its place. */
export const Given = meta.story({
  tags: ['autodocs'],
  play: async (context) => {
    await shows(context, ".rfl-device[data-source='given']");
    await expect(context.canvas.getByText(device.source.given)).toBeVisible();
    await showsNo(context, 'details');
  },
});

/** The browser's own id, to be noted down or copied: new, or kept since another story made it. */
export const OfThisBrowser = meta.story({
  parameters: { license: { firstVisit: true } },
  play: async (context) => {
    const { canvas, canvasElement } = context;
    await waitFor(() => expect(canvas.getByText(/^rfl1-/)).toBeVisible());
    const source = canvasElement.querySelector('.rfl-device')?.getAttribute('data-source');
    await expect(['new', 'stored']).toContain(source);
    await expect(canvas.getByRole('button', { name: device.copy })).toBeVisible();
  },
});

/** Its data was cleared, and the person had noted the id down. */
export const Restored = meta.story({
  parameters: { license: { firstVisit: true } },
  play: async (context) => {
    await giveBack(context, 'rfl1-noted-down-before');
    await waitFor(() => expect(context.canvas.getByText(device.restored)).toBeVisible());
    await expect(context.canvas.getByText('rfl1-noted-down-before')).toBeVisible();
  },
});

/** What cannot be an id is said at once, and stays to be corrected. */
export const Invalid = meta.story({
  parameters: { license: { firstVisit: true } },
  play: async (context) => {
    await giveBack(context, 'half an id');
    await expect(await context.canvas.findByText(device.invalid)).toBeVisible();
    await expect(context.canvas.getByRole('textbox')).toHaveValue('half an id');
  },
});
