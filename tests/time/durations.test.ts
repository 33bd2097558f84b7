import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration } from '../../src/time/formatDuration.js';
import { roundDuration, splitDuration } from '../../src/time/roundDuration.js';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe('roundDuration', () => {
  it.each([
    ['below zero', -5 * hour, 0],
    ['half a second', 400, 0],
    ['seconds', 59_400, 59 * second],
    ['nearly a minute', 59_600, minute],
    ['minutes', 5 * minute + 29 * second, 5 * minute],
    ['hours keep their minutes', 3 * hour + 10 * minute + 31 * second, 3 * hour + 11 * minute],
    ['nearly a day', day - 10 * second, day],
    ['days keep their hours', 2 * day + 5 * hour + 20 * minute, 2 * day + 5 * hour],
  ])('%s', (_, duration, rounded) => {
    expect(roundDuration(duration)).toBe(rounded);
  });

  it('changes nothing when done twice, and its words stay the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -day, max: 400 * day }), (duration) => {
        const rounded = roundDuration(duration);
        expect(roundDuration(rounded)).toBe(rounded);
        expect(splitDuration(rounded)).toEqual(splitDuration(duration));
      }),
    );
  });
});

describe('splitDuration', () => {
  it.each([
    ['nothing', 0, [{ unit: 'second', amount: 0 }]],
    ['less than nothing', -hour, [{ unit: 'second', amount: 0 }]],
    ['seconds', 42 * second, [{ unit: 'second', amount: 42 }]],
    ['no seconds from a minute up', minute + 10 * second, [{ unit: 'minute', amount: 1 }]],
    [
      'hours and minutes',
      8 * hour + 30 * minute,
      [
        { unit: 'hour', amount: 8 },
        { unit: 'minute', amount: 30 },
      ],
    ],
    ['whole hours', 8 * hour, [{ unit: 'hour', amount: 8 }]],
    [
      'days and hours',
      3 * day + hour,
      [
        { unit: 'day', amount: 3 },
        { unit: 'hour', amount: 1 },
      ],
    ],
    ['whole days', 30 * day, [{ unit: 'day', amount: 30 }]],
  ])('%s', (_, duration, parts) => {
    expect(splitDuration(duration)).toEqual(parts);
  });
});

describe('formatDuration', () => {
  it.each([
    ['en', 2 * day + 23 * hour, '2 days, 23 hours'],
    ['en', hour, '1 hour'],
    ['en', 0, '0 seconds'],
    ['de', 2 * day + 23 * hour, '2 Tage, 23 Stunden'],
    ['de', minute, '1 Minute'],
    // Arabic has a form of its own for two.
    ['ar', 2 * day, 'يومان'],
    ['ar', 3 * hour, '3 ساعات'],
  ])('%s: %d ms', (locale, duration, words) => {
    expect(formatDuration(duration, locale)).toBe(words);
  });
});
