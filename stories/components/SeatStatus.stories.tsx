import { ReleaseButton, SeatStatus } from 'react-floating-license';
import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import {
  expired,
  expiring,
  held,
  lostBorrow,
  lostRelease,
  midway,
  unknown,
} from '../../.storybook/seats.js';
import { seatIs, seatsInUse, shows, showsNo } from '../../.storybook/storyTools.js';

const meta = preview.meta({
  title: 'Components/SeatStatus',
  component: SeatStatus,
  argTypes: { children: { control: false } },
  // Each story is about one state: another time would be another state.
  globals: { clock: '0' },
});

export const Borrowed = meta.story({
  parameters: { license: { remembers: midway } },
  play: async (context) => {
    await seatIs('borrowed')(context);
    // What this browser remembers, the emulator holds.
    await expect(seatsInUse(context.loaded)).toBe(1);
  },
  globals: { scenario: 'plain' },
});

/** The last quarter of an hour of a borrow: time to act on it. */
export const Expiring = meta.story({
  parameters: { license: { remembers: expiring } },
  play: seatIs('expiring'),
});

export const Expired = meta.story({
  parameters: { license: { remembers: expired } },
  play: seatIs('expired'),
});

/** A seat that lasts while the product renews it. */
export const Held = meta.story({
  parameters: { license: { remembers: held } },
  play: seatIs('held'),
});

export const None = meta.story({ play: seatIs('none') });

/** A browser whose data was cleared may have borrowed before: it says so, and does not guess. */
export const Unknown = meta.story({
  parameters: { license: { remembers: unknown } },
  play: seatIs('unknown'),
});

/** The answer to a borrow was lost: nobody knows until somebody asks again. */
export const LostBorrow = meta.story({
  parameters: { license: { remembers: lostBorrow } },
  play: seatIs('unknown'),
});

/** The answer to a release was lost. */
export const LostRelease = meta.story({
  parameters: { license: { remembers: lostRelease } },
  play: seatIs('unknown'),
});

/** The first moments of a first visit: the rows have their height already, so nothing jumps. */
export const Pending = meta.story({
  // On a page of docs the other stories would wait with it.
  tags: ['!autodocs'],
  parameters: { license: { firstVisit: true } },
  beforeEach: () => {
    // The fingerprint waits for an idle moment, and in this story there is none.
    const { requestIdleCallback } = globalThis;
    globalThis.requestIdleCallback = () => 0;
    return () => {
      globalThis.requestIdleCallback = requestIdleCallback;
    };
  },
  play: seatIs('pending'),
});

/** The last answer told how many seats are in use. */
export const PoolKnown = meta.story({
  parameters: { license: { remembers: () => ({ pool: { inUse: 3, total: 5 } }) } },
  play: (context) => shows(context, ".rfl-meter[data-full='false']"),
});

export const PoolFull = meta.story({
  parameters: { license: { remembers: () => ({ pool: { inUse: 5, total: 5 } }) } },
  play: (context) => shows(context, ".rfl-meter[data-full='true']"),
});

/** The service did not say how many seats there are: nothing is made up. */
export const PoolUnlimited = meta.story({
  parameters: { license: { remembers: () => ({ pool: { inUse: 3, total: null } }) } },
  play: async (context) => {
    await seatIs('none')(context);
    await showsNo(context, '.rfl-meter');
  },
});

/** Actions stand beside the badge. */
export const WithAction = meta.story({
  args: { children: <ReleaseButton /> },
  parameters: { license: { remembers: midway } },
  play: seatIs('borrowed'),
});
