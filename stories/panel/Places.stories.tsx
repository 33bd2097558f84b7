import { FloatingLicensePanel } from 'react-floating-license';
import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { midway } from '../../.storybook/seats.js';
import type { Played } from '../../.storybook/storyTools.js';
import { seatIs } from '../../.storybook/storyTools.js';

const pool = { inUse: 3, total: 5 };

const meta = preview.meta({
  title: 'The panel/Places',
  component: FloatingLicensePanel,
  parameters: { license: { remembers: (now: number) => ({ ...midway(now), pool }) } },
});

/** A play function: the panel is there, and nothing in it is wider than its column. */
async function fits(context: Played): Promise<void> {
  await seatIs('borrowed')(context);
  const panel = context.canvasElement.querySelector('.rfl-panel');
  await expect(panel?.scrollWidth).toBe(panel?.clientWidth);
}

/** A sidebar of 240 pixels. */
export const Sidebar = meta.story({
  parameters: { width: 240 },
  globals: { clock: '0' },
  play: fits,
});

export const CompactSidebar = meta.story({
  args: { density: 'compact' },
  parameters: { width: 240 },
  globals: { clock: '0' },
  play: fits,
});

/** A phone, or a card. */
export const Card = meta.story({
  parameters: { width: 480 },
  globals: { clock: '0' },
  play: fits,
});

/** A dashboard. */
export const Wide = meta.story({
  parameters: { width: 960 },
  globals: { clock: '0' },
  play: fits,
});

export const Compact = meta.story({
  args: { density: 'compact' },
  globals: { clock: '0' },
  play: fits,
});

export const Dark = meta.story({ globals: { theme: 'dark', clock: '0' }, play: fits });

export const German = meta.story({
  parameters: { width: 480 },
  globals: { locale: 'de', clock: '0' },
  play: fits,
});

/** From right to left, as the language is written. */
export const Arabic = meta.story({
  globals: { locale: 'ar', direction: 'auto', clock: '0' },
  play: async (context) => {
    await fits(context);
    const panel = context.canvasElement.querySelector('.rfl-panel');
    await expect(panel && getComputedStyle(panel).direction).toBe('rtl');
  },
});

export const Japanese = meta.story({
  parameters: { width: 480 },
  globals: { locale: 'ja', clock: '0' },
  play: fits,
});

/** English in disguise and longer by 40 %: what stays plain, or is cut off, was not thought of. */
export const PseudoLocale = meta.story({
  parameters: { width: 320 },
  globals: { locale: 'pseudo', clock: '0' },
  play: fits,
});
