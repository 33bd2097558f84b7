import { describe, expect, it } from 'vitest';
import type { Duration } from '../../src/components/BorrowForm/Duration.js';
import { endOf, lengthOf } from '../../src/components/BorrowForm/Duration.js';

const hour = 3_600_000;

describe('lengthOf', () => {
  it.each<[Duration, number | undefined]>([
    ['1h', hour],
    ['0.5h', hour / 2],
    ['3d', 72 * hour],
    ['longest', undefined],
  ])('%s', (duration, length) => expect(lengthOf(duration)).toBe(length));

  it.each(['-3d', 'NaNh', 'Infinityd', '1e9d', 'soon', '3 d', '3w', ''])(
    '"%s" has another form, and the error shows the right one',
    (text) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a host without types gives
      expect(() => lengthOf(text as Duration)).toThrow(
        `BorrowForm: durations takes hours such as "8h", days such as "3d", or "longest"; "${text}" is`,
      );
    },
  );

  it.each<Duration>(['0h', '999999999999h', '36501d'])('%s is past what is taken', (duration) => {
    expect(() => lengthOf(duration)).toThrow(
      `BorrowForm: durations takes no "${duration}": more than nothing, and a hundred years`,
    );
  });

  it('every length that it takes comes to a date', () => {
    expect(endOf('36500d', Date.UTC(2026, 10, 20), undefined, 'Europe/Berlin')).toBeInstanceOf(
      Date,
    );
  });
});
