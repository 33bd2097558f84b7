import { Release } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import { expect, waitFor } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import preview from '../../.storybook/preview.js';
import { midway } from '../../.storybook/seats.js';
import { press, seatsInUse } from '../../.storybook/storyTools.js';
import { ownArgType, partArgTypes } from './partArgTypes.js';
import { partsDocs } from './PartsPage.js';

const meta = preview.meta({
  title: 'Parts/Release',
  argTypes: {
    onReleased: ownArgType(
      'Of `Release.Root`: called when this device has no seat any more. Move the focus here.',
      '() => void',
    ),
    ...partArgTypes,
  },
  parameters: {
    docs: partsDocs(
      'Release',
      'The parts that give a seat back. All of them go inside of `Release.Root`.',
    ),
    license: { remembers: midway },
  },
  globals: pinned,
});

export const Anatomy = meta.story({
  render: () => (
    <Release.Root>
      <Release.Trigger />
      <Release.Dialog>
        <Release.Title />
        <Release.Error />
        <div className="rfl-actions">
          <Release.Confirm />
          <Release.Cancel />
        </div>
      </Release.Dialog>
    </Release.Root>
  ),
  play: async (context) => {
    await press(context, en.release.action);
    await press(context, en.release.confirm);
    await waitFor(() => expect(seatsInUse(context.loaded)).toBe(0));
  },
});

/** A button of your own design system asks. */
export const AsChild = meta.story({
  render: () => (
    <Release.Root>
      <Release.Trigger asChild>
        <button type="button" className="host-button">
          Give it back
        </button>
      </Release.Trigger>
      <Release.Dialog>
        <Release.Title>Give the seat back?</Release.Title>
        <div className="rfl-actions">
          <Release.Confirm />
          <Release.Cancel />
        </div>
      </Release.Dialog>
    </Release.Root>
  ),
  play: async (context) => {
    await press(context, 'Give it back');
    const dialog = context.canvas.getByRole('dialog', { name: 'Give the seat back?' });
    await expect(dialog).toBeVisible();
  },
});
