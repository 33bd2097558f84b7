import { Reminder } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import { expect, waitFor } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import { answerNotifications } from '../../.storybook/notifications.js';
import preview from '../../.storybook/preview.js';
import { midway } from '../../.storybook/seats.js';
import type { Played } from '../../.storybook/storyTools.js';
import { press } from '../../.storybook/storyTools.js';
import { partArgTypes } from './partArgTypes.js';
import { partsDocs } from './PartsPage.js';

const meta = preview.meta({
  title: 'Parts/Reminder',
  argTypes: partArgTypes,
  parameters: {
    docs: partsDocs(
      'Reminder',
      'The parts that remind of the end of a borrowed seat. All of them go inside of `Reminder.Root`.',
    ),
    license: { remembers: midway },
  },
  beforeEach: answerNotifications('granted'),
  globals: pinned,
});

const saysThatItIsOn = ({ canvas }: Played): Promise<void> =>
  waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(en.reminder.on));

export const Anatomy = meta.story({
  render: () => (
    <Reminder.Root>
      <Reminder.Toggle />
      <Reminder.Message />
    </Reminder.Root>
  ),
  play: async (context) => {
    await press(context, en.reminder.turnOn);
    await saysThatItIsOn(context);
  },
});

/** A button of your own design system turns it on. */
export const AsChild = meta.story({
  render: () => (
    <Reminder.Root>
      <Reminder.Toggle asChild>
        <button type="button" className="host-button">
          Remind me
        </button>
      </Reminder.Toggle>
      <Reminder.Message />
    </Reminder.Root>
  ),
  play: async (context) => {
    await press(context, 'Remind me');
    await saysThatItIsOn(context);
  },
});
