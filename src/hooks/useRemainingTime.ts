'use client';

import { roundDuration } from '../time/roundDuration.js';
import { useServerTime } from './useServerTime.js';

/**
 * Milliseconds left until a date, counted on the server's clock and never below zero. Rounded to
 * what one would show (hours from a day up, minutes from a minute up, else seconds), so that the
 * component renders again only when that changes. One timer serves every countdown on the page.
 *
 * @param until undefined where there is nothing to count down to
 * @returns undefined during a server render, or without a date
 */
export function useRemainingTime(until: Date | undefined): number | undefined {
  return useServerTime((now) => until && roundDuration(until.getTime() - now), 'useRemainingTime');
}
