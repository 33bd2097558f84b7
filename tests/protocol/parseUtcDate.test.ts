import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatUtcDate } from '../../src/protocol/formatUtcDate.js';
import { parseUtcDate } from '../../src/protocol/parseUtcDate.js';

describe('parseUtcDate', () => {
  it.each([
    ['the form that is sent', '2026-11-27T18:00:00Z', '2026-11-27T18:00:00.000Z'],
    ['no zone: UTC', '2026-11-27T18:00:00', '2026-11-27T18:00:00.000Z'],
    ['a space for the T', '2026-11-27 18:00:00', '2026-11-27T18:00:00.000Z'],
    ['minutes only', '2026-11-27T18:00', '2026-11-27T18:00:00.000Z'],
    ['minutes only, with a zone', '2026-11-27 18:00Z', '2026-11-27T18:00:00.000Z'],
    ['a bare date', '2026-11-27', '2026-11-27T00:00:00.000Z'],
    ['tenths', '2026-11-27T18:00:00.5Z', '2026-11-27T18:00:00.500Z'],
    ['milliseconds', '2026-11-27T18:00:00.123Z', '2026-11-27T18:00:00.123Z'],
    ['microseconds, cut', '2026-11-27T18:00:00.123999', '2026-11-27T18:00:00.123Z'],
    ['an offset to the east', '2026-11-27T18:00:00+05:30', '2026-11-27T12:30:00.000Z'],
    ['an offset to the west', '2026-11-27T18:00:00-08:00', '2026-11-28T02:00:00.000Z'],
    ['an offset without a colon', '2026-11-27T18:00:00+0100', '2026-11-27T17:00:00.000Z'],
    ['lower case', '2026-11-27t18:00:00z', '2026-11-27T18:00:00.000Z'],
    ['blanks around', ' 2026-11-27T18:00:00Z\n', '2026-11-27T18:00:00.000Z'],
    ['a leap day', '2028-02-29', '2028-02-29T00:00:00.000Z'],
  ])('reads %s: %j', (_, text, iso) => {
    expect(parseUtcDate(text)?.toISOString()).toBe(iso);
  });

  it.each([
    '',
    'soon',
    'null',
    '2026',
    '2026-11',
    '1795802400',
    '27.11.2026 18:00',
    'Fri, 27 Nov 2026 18:00:00 GMT',
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-27T24:00:00Z',
    '2026-11-27T18:60:00Z',
    '2026-11-27T18:00:60Z',
    '2026-11-27T18',
    '2026-11-27T18:00:00+1',
    '2026-11-27T18:00:00+25:00',
    '2026-11-27T18:00:00+01:75',
    '2026-11-27T18:00:00 Europe/Berlin',
    '2026-11-27T18:00:00Z and more',
  ])('refuses %j', (text) => {
    expect(parseUtcDate(text)).toBeUndefined();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = parseUtcDate(text);
        expect(date === undefined || !Number.isNaN(date.getTime())).toBe(true);
      }),
    );
  });
});

describe('formatUtcDate', () => {
  it('writes UTC without milliseconds', () => {
    expect(formatUtcDate(new Date('2026-11-27T18:00:00.999+01:00'))).toBe('2026-11-27T17:00:00Z');
  });

  it('writes what parseUtcDate reads back to the second', () => {
    const years = { min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        const second = Math.floor(date.getTime() / 1000) * 1000;
        expect(parseUtcDate(formatUtcDate(date))?.getTime()).toBe(second);
      }),
    );
  });
});
