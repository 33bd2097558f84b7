import { defaultLicenses } from 'react-floating-license/testing';
import { locales } from './locales.js';

/** What the toolbar sets. A story pins what it is about with `globals`; the toolbar shows that. */
export interface StoryGlobals {
  theme: 'light' | 'dark';
  locale: string;
  direction: 'auto' | 'ltr' | 'rtl';
  density: 'regular' | 'compact';
  /** The licence of the person who is signed in, by what it shows. */
  scenario: string;
  /** How far the emulator's clock is ahead, in hours. */
  clock: string;
  /** How long an answer takes, in milliseconds. */
  latency: string;
}

export const initialGlobals: StoryGlobals = {
  theme: 'light',
  locale: 'en',
  direction: 'auto',
  density: 'regular',
  scenario: 'plain',
  clock: '0',
  latency: '0',
};

/** For a story whose play function reads English and tells one history, whatever the toolbar says. */
export const pinned = {
  locale: 'en',
  scenario: 'plain',
  clock: '0',
  latency: '0',
} satisfies Partial<StoryGlobals>;

const menu = (
  description: string,
  icon: string,
  items: readonly (string | { value: string; title: string })[],
): object => ({ description, toolbar: { title: description, icon, items, dynamicTitle: true } });

/** The toolbar. */
export const globalTypes: Record<keyof StoryGlobals, object> = {
  theme: menu('Theme', 'mirror', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  locale: menu(
    'Language',
    'globe',
    Object.entries(locales).map(([value, title]) => ({ value, title })),
  ),
  direction: menu('Direction', 'transfer', [
    { value: 'auto', title: 'Direction: auto' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  density: menu('Density of the panel', 'component', [
    { value: 'regular', title: 'Regular' },
    { value: 'compact', title: 'Compact' },
  ]),
  scenario: menu(
    'Licence at the emulator',
    'key',
    defaultLicenses.map(({ shows }) => ({ value: shows, title: `Licence: ${shows}` })),
  ),
  clock: menu('Clock of the emulator', 'timer', [
    { value: '0', title: 'Clock: now' },
    { value: '1', title: 'Clock: 1 hour later' },
    { value: '72', title: 'Clock: 3 days later' },
  ]),
  latency: menu('Time an answer takes', 'hourglass', [
    { value: '0', title: 'Latency: none' },
    { value: '400', title: 'Latency: 400 ms' },
    { value: '2000', title: 'Latency: 2 s' },
  ]),
};
