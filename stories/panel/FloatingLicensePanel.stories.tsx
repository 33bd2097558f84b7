import { FloatingLicensePanel } from 'react-floating-license';
import { spyOn } from 'storybook/test';
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
import { seatIs, shows } from '../../.storybook/storyTools.js';

const meta = preview.meta({
  title: 'The panel/States',
  component: FloatingLicensePanel,
  // The toolbar sets the density, where a story does not.
  render: (args, { globals }) => <FloatingLicensePanel density={globals['density']} {...args} />,
});

const pool = { inUse: 3, total: 5 };

/** A real emulator is behind it: borrow, move the clock in the toolbar, return. */
export const Borrowed = meta.story({
  parameters: { license: { remembers: (now: number) => ({ ...midway(now), pool }) } },
});

export const NoSeat = meta.story({
  parameters: { license: { remembers: () => ({ known: { state: 'none' }, pool }) } },
});

/** A browser that was never here. */
export const FirstVisit = meta.story({
  parameters: { license: { firstVisit: true } },
  play: seatIs('none'),
});

export const Expiring = meta.story({ parameters: { license: { remembers: expiring } } });

export const Expired = meta.story({ parameters: { license: { remembers: expired } } });

export const Held = meta.story({ parameters: { license: { remembers: held } } });

/** Its data was cleared, so this browser cannot know whether it borrowed. */
export const Unknown = meta.story({ parameters: { license: { remembers: unknown } } });

export const LostBorrow = meta.story({ parameters: { license: { remembers: lostBorrow } } });

export const LostRelease = meta.story({ parameters: { license: { remembers: lostRelease } } });

/** Every seat is taken, as far as is known. */
export const PoolFull = meta.story({
  globals: { scenario: 'full-pool' },
  parameters: { license: { remembers: () => ({ pool: { inUse: 5, total: 5 } }) } },
});

export const BorrowingOff = meta.story({
  globals: { scenario: 'borrow-off' },
  parameters: { license: { remembers: () => ({ canBorrow: false }) } },
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
  play: (context) => shows(context, 'output.rfl-notice'),
});
