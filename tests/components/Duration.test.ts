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

  it.each(['0h', '-3d', 'NaNh', 'Infinityd', '1e9d', '999999999999h', 'soon', '3 d', '3w', ''])(
    '"%s" is no duration, and the error says so',
    (text) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a host without types gives
      expect(() => lengthOf(text as Duration)).toThrow(
        `"${text}" is no duration: write "8h", "3d"`,
      );
    },
  );

  it('every length that it takes comes to a date', () => {
    expect(endOf('36500d', Date.UTC(2026, 10, 20), undefined, 'Europe/Berlin')).toBeInstanceOf(
      Date,
    );
  });
});
