import type { ComponentProps, ReactElement } from 'react';
import { Seat } from 'react-floating-license';
import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { midway } from '../../.storybook/seats.js';
import { seatIs, shows } from '../../.storybook/storyTools.js';
import { partArgTypes } from './partArgTypes.js';
import { partsDocs } from './PartsPage.js';

const pool = { inUse: 3, total: 5 };

const meta = preview.meta({
  title: 'Parts/Seat',
  argTypes: partArgTypes,
  parameters: {
    docs: partsDocs(
      'Seat',
      'The parts that show a seat. All of them go inside of `Seat.Root`, in the order that you like.',
    ),
    license: { remembers: (now: number) => ({ ...midway(now), pool }) },
  },
  globals: { clock: '0' },
});

export const Anatomy = meta.story({
  render: () => (
    <Seat.Root>
      <Seat.Badge />
      <Seat.Message />
      <Seat.Progress />
      <Seat.Countdown />
      <Seat.Until timeZone="UTC" />
      <Seat.Calendar />
      <Seat.Usage />
      <Seat.UsageMeter />
    </Seat.Root>
  ),
  play: seatIs('borrowed'),
});

/** One line in a header: three parts, nothing else. */
export const OneLine = meta.story({
  render: () => (
    <Seat.Root className="parts-line">
      <Seat.Badge />
      <Seat.Countdown />
      <Seat.Until />
    </Seat.Root>
  ),
  play: seatIs('borrowed'),
});

/** A link of your own design system: it hands its props on, the ref among them. */
function HostLink({ className, children, ...props }: ComponentProps<'a'>): ReactElement {
  return (
    <a {...props} className={`${className} host-button`}>
      {children}
    </a>
  );
}

/** An element of your own takes what the part gives: class, `data-*` states, ref and handlers. */
export const AsChild = meta.story({
  render: () => (
    <Seat.Root asChild>
      <section aria-label="Seat">
        <Seat.Badge />
        <Seat.Calendar asChild>
          <HostLink>Save the date</HostLink>
        </Seat.Calendar>
      </section>
    </Seat.Root>
  ),
  play: async (context) => {
    await shows(context, "section.rfl-seat[data-state='borrowed']");
    const link = await context.canvas.findByRole('link', { name: 'Save the date' });
    await expect(link).toHaveAttribute('download', 'seat.ics');
  },
});
