import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/time/formatDate.js';

const date = new Date('2026-11-27T17:00:00Z');
// Some versions of the Unicode data put a narrow space before AM and PM.
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('formatDate', () => {
  it.each([
    ['en-US', 'Europe/Berlin', 'Fri, Nov 27, 2026, 6:00 PM GMT+1'],
    ['en-US', 'America/New_York', 'Fri, Nov 27, 2026, 12:00 PM EST'],
    ['en-US', 'UTC', 'Fri, Nov 27, 2026, 5:00 PM UTC'],
    ['de', 'Europe/Berlin', 'Fr., 27. Nov. 2026, 18:00 MEZ'],
  ])('in %s and %s', (locale, zone, text) => {
    expect(plain(formatDate(date, locale, zone))).toBe(text);
  });

  it('names the zone of the device where none is given', () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(formatDate(date, 'en', undefined)).toBe(formatDate(date, 'en', zone));
  });
});
