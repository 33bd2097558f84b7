import { FloatingLicensePanel } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';
import { expect, spyOn } from 'storybook/test';
import { pinned } from '../../.storybook/globals.js';
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
import type { Played } from '../../.storybook/storyTools.js';
import { seatIs, shows } from '../../.storybook/storyTools.js';

const { borrow, release, seat } = en;

const meta = preview.meta({
  title: 'The panel/States',
  component: FloatingLicensePanel,
  // The toolbar sets the density, where a story does not.
  render: (args, { globals }) => <FloatingLicensePanel density={globals['density']} {...args} />,
});

const pool = { inUse: 3, total: 5 };

/** A play function: the seat is in a state, a sentence says so, and these buttons alone act on it. */
const reads =
  (state: string, sentence: string, buttons: readonly string[], errors = 0) =>
  async (context: Played): Promise<void> => {
    await seatIs(state)(context);
    const { canvasElement } = context;
    const message = canvasElement.querySelector('.rfl-message');
    await expect(message).toHaveTextContent(sentence.split('{')[0]?.trim() ?? '');
    const actions = canvasElement.querySelectorAll('.rfl-seat-head button:not(dialog *)');
    await expect([...actions].map(({ textContent }) => textContent)).toEqual(buttons);
    await expect(canvasElement.querySelectorAll('.rfl-error')).toHaveLength(errors);
  };

/** What the form offers to press. */
async function submits({ canvas }: Played, name: string): Promise<void> {
  await expect(await canvas.findByRole('button', { name })).toBeVisible();
}

/** A real emulator is behind it: borrow, move the clock in the toolbar, return. */
export const Borrowed = meta.story({
  globals: pinned,
  parameters: { license: { remembers: (now: number) => ({ ...midway(now), pool }) } },
  play: async (context) => {
    await reads('borrowed', seat.borrowed, [release.action])(context);
    await expect(context.canvas.getByText('Seats in use: 3 of 5')).toBeVisible();
    await submits(context, borrow.extendSubmit);
  },
});

export const NoSeat = meta.story({
  globals: pinned,
  parameters: { license: { remembers: () => ({ known: { state: 'none' }, pool }) } },
  play: async (context) => {
    await reads('none', seat.none, [])(context);
    await expect(context.canvas.getByText('Seats in use: 3 of 5')).toBeVisible();
    await submits(context, borrow.submit);
  },
});

/** A browser that was never here. */
export const FirstVisit = meta.story({
  parameters: { license: { firstVisit: true } },
  play: seatIs('none'),
});

export const Expiring = meta.story({
  globals: pinned,
  parameters: { license: { remembers: expiring } },
  play: reads('expiring', seat.expiring, [seat.extend, release.action]),
});

export const Expired = meta.story({
  globals: pinned,
  parameters: { license: { remembers: expired } },
  play: reads('expired', seat.expired, [seat.borrowAgain]),
});

export const Held = meta.story({
  globals: pinned,
  parameters: { license: { remembers: held } },
  play: reads('held', seat.held, [release.action]),
});

/** Its data was cleared, so this browser cannot know whether it borrowed. */
export const Unknown = meta.story({
  globals: pinned,
  parameters: { license: { remembers: unknown } },
  play: reads('unknown', seat.unknown, [release.actionUnknown]),
});

export const LostBorrow = meta.story({
  globals: pinned,
  parameters: { license: { remembers: lostBorrow } },
  // The form says beside it what trying again asks for.
  play: reads('unknown', seat.maybeBorrowed, [release.action], 1),
});

export const LostRelease = meta.story({
  globals: pinned,
  parameters: { license: { remembers: lostRelease } },
  play: reads('unknown', seat.maybeReturned, [release.action]),
});

/** Every seat is taken, as far as is known. */
export const PoolFull = meta.story({
  globals: { ...pinned, scenario: 'full-pool' },
  parameters: { license: { remembers: () => ({ pool: { inUse: 5, total: 5 } }) } },
  play: async (context) => {
    await shows(context, "meter[data-full='true']");
    await expect(context.canvas.getByText('Seats in use: 5 of 5')).toBeVisible();
  },
});

export const BorrowingOff = meta.story({
  globals: { ...pinned, scenario: 'borrow-off' },
  parameters: { license: { remembers: () => ({ canBorrow: false }) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(borrow.notAllowed)).toBeVisible();
    await expect(canvas.queryByRole('radio')).toBeNull();
  },
});

/** Storage is full or blocked: the page says once that it will forget. */
export const StorageBlocked = meta.story({
  // On a page of docs the other stories would lose their storage with it.
  tags: ['!autodocs'],
  parameters: { license: { firstVisit: true } },
  beforeEach: () => {
    const setItem = spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    return () => setItem.mockRestore();
  },
  play: (context) => shows(context, 'output.rfl-notice:not(:empty)'),
});
