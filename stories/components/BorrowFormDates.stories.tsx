import { BorrowForm } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import { expect, fireEvent } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import preview from '../../.storybook/preview.js';
import type { Played } from '../../.storybook/storyTools.js';
import { choose, press, seatsInUse, shows } from '../../.storybook/storyTools.js';

const { borrow } = en;

/** Every story of this file stands at this moment, and in this zone. */
const at = '2026-11-23T09:00:00Z';
const provider = { timeZone: 'Europe/Berlin' };

const meta = preview.meta({
  title: 'Components/BorrowForm/Dates',
  component: BorrowForm,
  // A page of docs plays nothing, and without its play function each looks the same.
  tags: ['!autodocs'],
  parameters: { license: { at, provider } },
  globals: pinned,
});

/** Types a date of one's own and submits. */
async function submitDate(context: Played, value: string): Promise<HTMLElement> {
  await choose(context, borrow.ownDate);
  const field = await context.canvas.findByLabelText(borrow.dateLabel, { exact: false });
  if (value) await fireEvent.change(field, { target: { value } });
  await press(context, borrow.submit);
  return field;
}

/** A play function: the date is wrong, the field says how and has the focus, nothing is sent. */
const isWrong =
  (value: string, problem: keyof typeof borrow) =>
  async (context: Played): Promise<void> => {
    const field = await submitDate(context, value);
    const [start = ''] = borrow[problem].split('{');
    await shows(context, '.rfl-problem');
    await expect(field).toHaveFocus();
    await expect(field).toHaveAccessibleDescription(expect.stringContaining(start));
    await expect(seatsInUse(context.loaded)).toBe(0);
  };

export const OwnDate = meta.story({
  play: async (context) => {
    await choose(context, borrow.ownDate);
    const field = await context.canvas.findByLabelText(borrow.dateLabel, { exact: false });
    await fireEvent.change(field, { target: { value: '2026-11-27T18:00' } });
    await expect(context.canvasElement).toHaveTextContent('2026-11-27T17:00:00');
  },
});

export const Missing = meta.story({ play: isWrong('', 'dateMissing') });

export const Past = meta.story({ play: isWrong('2020-02-29T12:00', 'datePast') });

/** An answer told the maximum, so the latest date is said at once. */
export const TooLate = meta.story({
  parameters: { license: { remembers: () => ({ maxBorrowHours: 72 }) } },
  play: isWrong('2026-12-24T18:00', 'dateTooLate'),
});

/** At half past two in the night of 28 March 2027 no clock in Berlin shows half past two. */
export const Skipped = meta.story({ play: isWrong('2027-03-28T02:30', 'dateSkipped') });

/** Only the service knows its maximum yet: its refusal stands beside the field as well. */
export const Refused = meta.story({
  play: async (context) => {
    const field = await submitDate(context, '2027-06-01T12:00');
    await context.canvas.findByText(borrow.dateRefused);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  },
});

/** The clocks go forward before the date. */
export const ClocksGoForward = meta.story({
  parameters: { license: { at: '2027-03-26T17:00:00Z' } },
  play: async (context) => {
    await choose(context, '3 days');
    await shows(context, ".rfl-notice[data-change='forward']");
  },
});

/** The clocks go back: three days are 73 hours. */
export const ClocksGoBack = meta.story({
  parameters: { license: { at: '2026-10-23T16:00:00Z' } },
  play: async (context) => {
    await choose(context, '3 days');
    await shows(context, ".rfl-notice[data-change='back']");
  },
});

/** A service that grants another date than was asked for: the form says both. */
export const GrantedOther = meta.story({
  parameters: {
    license: { rewrite: (answer: string) => answer.replace(/2026-11-26T/, '2026-11-25T') },
  },
  play: async (context) => {
    await choose(context, '3 days');
    await press(context, borrow.submit);
    await shows(context, 'output.rfl-notice:not(:empty)');
  },
});
