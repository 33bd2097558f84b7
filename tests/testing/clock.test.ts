import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../src/testing/index.js';

describe('control.clock', () => {
  it.each([
    ['PT3H', 10_800_000],
    ['P1DT12H', 129_600_000],
    ['P2W', 1_209_600_000],
    ['-PT5M', -300_000],
    ['PT1.5S', 1500],
    [{ days: 1, hours: 1, minutes: 1, seconds: 1 }, 90_061_000],
  ])('moves by %o', async (by, expected) => {
    const { control } = await createEmulator({ now: () => 0 });
    control.clock.advance(by);
    expect(control.clock.now()).toBe(expected);
  });

  it.each(['3 hours', 'P', 'PT', 'P1M', ''])('refuses %o', async (by) => {
    const { control } = await createEmulator({ now: () => 0 });
    expect(() => control.clock.advance(by)).toThrow(RangeError);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ hours: Number.NaN }, 'hours: not a finite number'],
    [{ days: Infinity }, 'days: not a finite number'],
    [{ minutes: '3' }, 'minutes: not a finite number'],
    [{ seconds: null }, 'seconds: not a finite number'],
    [{ hour: 3 }, 'no unit "hour"; there are: days, hours, minutes, seconds'],
  ])('refuses %o and stays where it is', async (by, message) => {
    const { control } = await createEmulator({ now: () => 0 });
    expect(() => control.clock.advance(by)).toThrow(new TypeError(message));
    expect(control.clock.now()).toBe(0);
    expect(control.state().now).toBe('1970-01-01T00:00:00.000Z');
  });

  it.each([{ days: 1e9 }, { days: -1e300 }, 'P9999999999D', `PT${'9'.repeat(400)}H`])(
    'refuses %o, where there is no date',
    async (by) => {
      const { control } = await createEmulator({ now: () => 0 });
      expect(() => control.clock.advance(by)).toThrow(new RangeError('no date is that far away'));
      expect(control.clock.now()).toBe(0);
    },
  );
});
