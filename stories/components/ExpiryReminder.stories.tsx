import { ExpiryReminder } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import { expect, waitFor } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import { answerNotifications, shownNotifications } from '../../.storybook/notifications.js';
import preview from '../../.storybook/preview.js';
import { expiring, midway } from '../../.storybook/seats.js';
import type { Played } from '../../.storybook/storyTools.js';
import { press } from '../../.storybook/storyTools.js';

const { reminder } = en;

const meta = preview.meta({
  title: 'Components/ExpiryReminder',
  component: ExpiryReminder,
  // One choice for all pages of a browser, so one story at a time.
  tags: ['!autodocs'],
  globals: pinned,
  parameters: { license: { remembers: midway } },
  beforeEach: answerNotifications('granted'),
});

const says = (context: Played, text: string): Promise<void> =>
  waitFor(() => expect(context.canvas.getByRole('status')).toHaveTextContent(text));

/** Nothing is asked of the browser before the person wants it. */
export const Off = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: reminder.turnOn })).toBeVisible();
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
});

export const On = meta.story({
  play: async (context) => {
    await press(context, reminder.turnOn);
    await says(context, reminder.on);
    await expect(shownNotifications).toEqual([]);
    await press(context, reminder.turnOff);
    await expect(context.canvas.getByRole('status')).toBeEmptyDOMElement();
    await press(context, reminder.turnOn);
    await says(context, reminder.on);
  },
});

/** A seat that ends soon: it is said once, however often the page renders. */
export const Reminds = meta.story({
  parameters: { license: { remembers: expiring } },
  play: async (context) => {
    await press(context, reminder.turnOn);
    await waitFor(() => expect(shownNotifications).toEqual([reminder.title]));
    await says(context, reminder.on);
    await expect(shownNotifications).toHaveLength(1);
  },
});

/** The browser says no, for the person or because of its settings. */
export const Denied = meta.story({
  beforeEach: answerNotifications('denied'),
  play: async (context) => {
    await press(context, reminder.turnOn);
    await says(context, reminder.denied);
  },
});
