import { Hold } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import { expect, waitFor } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import preview from '../../.storybook/preview.js';
import { press, seatsInUse, shows } from '../../.storybook/storyTools.js';
import { ownArgType, partArgTypes } from './partArgTypes.js';
import { partsDocs } from './PartsPage.js';

const meta = preview.meta({
  title: 'Parts/Hold',
  argTypes: {
    automatic: ownArgType('Of `Hold.Root`: takes a seat without being asked.', 'boolean', 'false'),
    releaseOnLeave: ownArgType(
      'Of `Hold.Root`: returns the seat when the last page closes.',
      'boolean',
      'false',
    ),
    ...partArgTypes,
  },
  parameters: {
    docs: partsDocs(
      'Hold',
      'The parts that keep a seat while a page is open. All of them go inside of `Hold.Root`.',
    ),
  },
  globals: pinned,
});

export const Anatomy = meta.story({
  render: () => (
    <Hold.Root>
      <Hold.Title />
      <Hold.Message />
      <Hold.NextTry />
      <Hold.OnLeave />
      <Hold.Error />
      <div className="rfl-actions">
        <Hold.Take />
        <Hold.Stop />
      </div>
    </Hold.Root>
  ),
  play: async (context) => {
    await press(context, en.hold.take);
    await shows(context, ".rfl-hold[data-state='kept']");
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
});

/** A button of your own design system asks, and the sentence says what came of it. */
export const AsChild = meta.story({
  render: () => (
    <Hold.Root>
      <Hold.Message />
      <Hold.Take asChild>
        <button type="button" className="host-button">
          Start editing
        </button>
      </Hold.Take>
    </Hold.Root>
  ),
  play: async (context) => {
    await press(context, 'Start editing');
    await waitFor(() => expect(context.canvas.getByRole('status')).toHaveTextContent(en.hold.kept));
  },
});
