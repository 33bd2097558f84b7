import { SeatStatus } from 'react-floating-license';
import preview from '../.storybook/preview.js';

const meta = preview.meta({ component: SeatStatus });

const minute = 60_000;
const hour = 60 * minute;
const fromNow = (milliseconds: number): number => Date.now() + milliseconds;

export const None = meta.story({});

/** A first visit with a scope: this browser may have borrowed before its data was cleared. */
export const Unknown = meta.story({
  parameters: { license: { remembers: { known: { state: 'unknown' } } } },
});

export const Held = meta.story({
  parameters: {
    license: { remembers: { known: { state: 'held', renewBy: fromNow(20 * minute) } } },
  },
});

export const Borrowed = meta.story({
  parameters: {
    license: {
      remembers: { known: { state: 'borrowed', since: fromNow(-hour), until: fromNow(71 * hour) } },
    },
  },
});

export const Expiring = meta.story({
  parameters: {
    license: {
      remembers: {
        known: { state: 'borrowed', since: fromNow(-8 * hour), until: fromNow(9 * minute) },
      },
    },
  },
});

export const Expired = meta.story({
  parameters: {
    license: {
      remembers: {
        known: { state: 'borrowed', since: fromNow(-8 * hour), until: fromNow(-minute) },
      },
    },
  },
});

/** A release whose answer got lost. */
export const Lost = meta.story({
  parameters: { license: { remembers: { lost: { action: 'release' } } } },
});
