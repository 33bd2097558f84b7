import { Borrow } from 'react-floating-license';
import { expect, waitFor } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
import preview from '../../.storybook/preview.js';
import { choose, press, seatsInUse } from '../../.storybook/storyTools.js';
import { ownArgType, partArgTypes } from './partArgTypes.js';
import { partsDocs } from './PartsPage.js';

const meta = preview.meta({
  title: 'Parts/Borrow',
  argTypes: {
    durations: ownArgType(
      'Of `Borrow.Root`: the choices.',
      'Duration[]',
      "['1h', '8h', '3d', '7d', 'longest']",
    ),
    onBorrowed: ownArgType(
      'Of `Borrow.Root`: called with the seat, and the date that was granted.',
      '(seat: Seat) => void',
    ),
    value: ownArgType(
      'Of `Borrow.Choice`: a duration, or `own` for a date of one’s own.',
      'string',
    ),
    ...partArgTypes,
  },
  parameters: {
    docs: partsDocs(
      'Borrow',
      'The parts that borrow a seat. All of them go inside of `Borrow.Root`; leave out what you like.',
    ),
  },
  globals: pinned,
});

const choices = ['8h', '3d', 'own'] as const;

export const Anatomy = meta.story({
  render: () => (
    <Borrow.Root durations={['8h', '3d']}>
      <Borrow.Title />
      <Borrow.Durations>
        <Borrow.Legend />
        {choices.map((value) => (
          <Borrow.Choice key={value} value={value}>
            <Borrow.Radio />
            <Borrow.ChoiceName />
          </Borrow.Choice>
        ))}
      </Borrow.Durations>
      <Borrow.DateLabel />
      <Borrow.Date />
      <Borrow.Problem />
      <Borrow.Until />
      <Borrow.Sent />
      <Borrow.ClockChange />
      <Borrow.Granted />
      <Borrow.Error />
      <Borrow.Submit />
    </Borrow.Root>
  ),
  play: async (context) => {
    await choose(context, '3 days');
    await press(context, 'Borrow seat');
    await waitFor(() => expect(seatsInUse(context.loaded)).toBe(1));
  },
});

/** The smallest form there is: one duration, one button. */
export const OneButton = meta.story({
  render: () => (
    <Borrow.Root durations={['8h']} aria-label="Borrow a seat" aria-labelledby={undefined}>
      <Borrow.Error />
      <Borrow.Submit>Borrow for 8 hours</Borrow.Submit>
    </Borrow.Root>
  ),
  play: async (context) => {
    await press(context, 'Borrow for 8 hours');
    await waitFor(() => expect(seatsInUse(context.loaded)).toBe(1));
  },
});

/** A button of your own design system does what the part does. */
export const AsChild = meta.story({
  render: () => (
    <Borrow.Root durations={['8h']}>
      <Borrow.Title />
      <Borrow.Submit asChild>
        <button type="submit" className="host-button">
          Take a seat
        </button>
      </Borrow.Submit>
    </Borrow.Root>
  ),
  play: async (context) => {
    await press(context, 'Take a seat');
    await waitFor(() => expect(seatsInUse(context.loaded)).toBe(1));
  },
});
