'use client';

import { isDate } from '../time/isDate.js';
import { roundDuration } from '../time/roundDuration.js';
import { useServerTime } from './useServerTime.js';

/**
 * Milliseconds left until a date, counted on the server's clock and never below zero. Rounded to
 * what one would show (hours from a day up, minutes from a minute up, else seconds), so that the
 * component renders again only when that changes. One timer serves every countdown on the page.
 *
 * @param until undefined where there is nothing to count down to
 * @returns undefined during a server render, or without a date
 * @throws TypeError in development, where it is given something else
 */
export function useRemainingTime(until: Date | undefined): number | undefined {
  if (process.env.NODE_ENV !== 'production') checkDate(until);
  return useServerTime((now) => until && roundDuration(until.getTime() - now), 'useRemainingTime');
}

function checkDate(until: Date | undefined): void {
  if (!until || isDate(until)) return;
  throw new TypeError(
    `useRemainingTime counts down to a Date, such as seat.until; "${String(until)}" is none. Make one of a text or a number (new Date(text)), or give undefined where there is nothing to count down to.`,
  );
}
