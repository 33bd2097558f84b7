import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  clockChange,
  comesTwice,
  formatLocalDate,
  isSkipped,
  parseLocalDate,
} from '../../src/time/zonedDate.js';

const berlin = 'Europe/Berlin';
const newYork = 'America/New_York';

describe('addDays', () => {
  it.each([
    ['spring in Berlin', berlin, '2026-03-27T17:00:00Z', 3, '2026-03-30T16:00:00Z'],
    ['autumn in Berlin', berlin, '2026-10-23T16:00:00Z', 3, '2026-10-26T17:00:00Z'],
    ['spring in New York', newYork, '2026-03-07T23:00:00Z', 1, '2026-03-08T22:00:00Z'],
    ['autumn in New York', newYork, '2026-10-31T22:00:00Z', 1, '2026-11-01T23:00:00Z'],
    ['an ordinary week', berlin, '2026-06-01T10:00:00Z', 7, '2026-06-08T10:00:00Z'],
    ['the end of a month', newYork, '2026-01-30T12:00:00Z', 3, '2026-02-02T12:00:00Z'],
    ['UTC, where nothing changes', 'UTC', '2026-03-27T17:00:00Z', 3, '2026-03-30T17:00:00Z'],
  ])('keeps the time of day: %s', (_, zone, from, days, to) => {
    const start = new Date(from);
    expect(addDays(start, days, zone)).toEqual(new Date(to));
    expect(start).toEqual(new Date(from));
  });

  it('takes the next time there is where the clocks skip it', () => {
    // 02:30 on the day before; on the day itself 02:00 is followed by 03:00.
    const skipped = addDays(new Date('2026-03-28T01:30:00Z'), 1, berlin);
    expect(formatLocalDate(skipped, berlin)).toBe('2026-03-29T03:30');
  });

  it("counts in the device's zone without another one", () => {
    const start = new Date(2026, 2, 27, 18, 0);
    expect(addDays(start, 3, undefined)).toEqual(new Date(2026, 2, 30, 18, 0));
  });
});

describe('parseLocalDate', () => {
  it.each([
    ['winter in Berlin', '2026-11-27T18:00', berlin, '2026-11-27T17:00:00Z'],
    ['summer in Berlin', '2026-07-01T18:00', berlin, '2026-07-01T16:00:00Z'],
    ['winter in New York', '2026-11-27T18:00', newYork, '2026-11-27T23:00:00Z'],
    ['the minute before the gap', '2026-03-29T01:59', berlin, '2026-03-29T00:59:00Z'],
    ['the minute after the gap', '2026-03-29T03:00', berlin, '2026-03-29T01:00:00Z'],
    ['a leap day', '2028-02-29T00:00', berlin, '2028-02-28T23:00:00Z'],
  ])('reads %s', (_, text, zone, iso) => {
    expect(parseLocalDate(text, zone)).toEqual(new Date(iso));
  });

  it.each([
    ['a time that Berlin skips', '2026-03-29T02:30', berlin],
    ['a time that New York skips', '2026-03-08T02:30', newYork],
    ['30 February', '2026-02-30T12:00', berlin],
    ['29 February of a common year', '2027-02-29T12:00', newYork],
    ['a thirteenth month', '2026-13-01T12:00', berlin],
    ['25 o’clock', '2026-11-27T25:00', berlin],
    ['30 February, in the zone of the device', '2026-02-30T12:00', undefined],
    ['nothing', '', berlin],
    ['a date alone', '2026-11-27', berlin],
    ['a zone in the text', '2026-11-27T18:00Z', berlin],
    ['words', 'tomorrow', undefined],
  ])('has no answer to %s', (_, text, zone) => {
    expect(parseLocalDate(text, zone)).toBeUndefined();
  });

  it('reads the first of the two where a time comes twice, which can be told', () => {
    const twice = parseLocalDate('2026-10-25T02:30', berlin);
    expect(twice?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(twice && comesTwice(twice, berlin)).toBe(true);
    expect(comesTwice(new Date('2026-10-25T01:30:00Z'), berlin)).toBe(true);
    expect(comesTwice(new Date('2026-10-25T02:00:00Z'), berlin)).toBe(false);
  });

  it.each([
    ['a time that Berlin skips', '2026-03-29T02:30', berlin, true],
    ['half an hour that Lord Howe Island skips', '2026-10-04T02:15', 'Australia/Lord_Howe', true],
    ['a time that Berlin has', '2026-03-29T03:00', berlin, false],
    ['a day that nobody has', '2026-02-30T12:00', berlin, false],
  ])('tells a time that is skipped from one that is none: %s', (_, text, zone, skipped) => {
    expect(isSkipped(text, zone)).toBe(skipped);
  });

  it('tells by how much the clocks change', () => {
    const [before, after] = [new Date('2026-10-01T00:00:00Z'), new Date('2026-11-01T00:00:00Z')];
    expect(clockChange(before, after, berlin)).toBe(-60);
    expect(clockChange(before, after, 'Australia/Lord_Howe')).toBe(30);
  });

  it("reads in the device's zone without another one", () => {
    expect(parseLocalDate('2026-11-27T18:00', undefined)).toEqual(new Date(2026, 10, 27, 18, 0));
  });
});

describe('formatLocalDate', () => {
  it('writes a time as a zone has it', () => {
    const date = new Date('2026-11-27T03:05:59Z');
    expect(formatLocalDate(date, berlin)).toBe('2026-11-27T04:05');
    expect(formatLocalDate(date, newYork)).toBe('2026-11-26T22:05');
    expect(formatLocalDate(new Date(2026, 0, 2, 3, 4), undefined)).toBe('2026-01-02T03:04');
  });

  it('is what parseLocalDate reads back', () => {
    const date = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, fc.constantFrom(berlin, newYork, 'UTC', undefined), (moment, zone) => {
        const text = formatLocalDate(moment, zone);
        const again = parseLocalDate(text, zone);
        // Of a time that comes twice, the text cannot say which one it was.
        expect(again && formatLocalDate(again, zone)).toBe(text);
      }),
    );
  });
});
