import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { beatAfter, longestTimeoutOf, timeoutOf, tryAgainAfter } from '../../src/seat/beat.js';

const second = 1_000;
const minute = 60 * second;
const chance = fc.double({ min: 0, max: 1, noNaN: true });

it('renews after half of the timeout, or up to a tenth earlier', () => {
  expect(beatAfter(20, 0)).toBe(10 * minute);
  expect(beatAfter(20, 1)).toBe(9 * minute);
});

it('renews 15 seconds before the end at the latest, whatever the timeout', () => {
  fc.assert(
    fc.property(fc.double({ min: 1 / 3, max: 1e6, noNaN: true }), chance, (minutes, drawn) => {
      expect(beatAfter(minutes, drawn)).toBeLessThanOrEqual(timeoutOf(minutes) - 15 * second);
    }),
  );
});

it('never asks more often than every five seconds', () => {
  expect(beatAfter(0.01, 1)).toBe(5 * second);
});

it('takes an unknown timeout to be short for renewing, and long for what may be left of a seat', () => {
  expect(beatAfter(undefined, 0)).toBe(minute);
  expect(longestTimeoutOf(undefined)).toBe(24 * 60 * minute);
});

it('waits longer each time that there is no seat, and a minute at most, give or take a fifth', () => {
  expect([1, 2, 3, 4, 5, 50].map((times) => tryAgainAfter(times, 0.5) / second)).toEqual([
    5, 10, 20, 40, 60, 60,
  ]);
  expect(tryAgainAfter(50, 0)).toBeCloseTo(48 * second);
  expect(tryAgainAfter(50, 1)).toBeCloseTo(72 * second);
});

it('waits as long as the service says', () => {
  expect(tryAgainAfter(1, 0, 90)).toBe(90 * second);
});
