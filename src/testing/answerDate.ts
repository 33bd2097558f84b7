import { formatUtcDate } from '../protocol/index.js';
import type { World } from './createWorld.js';

/** A date as the service's answers have it, by the switch `zonelessDates`. */
export function answerDate(time: number, { switches }: World): string {
  const date = formatUtcDate(new Date(time));
  return switches.zonelessDates ? date.slice(0, -1) : date;
}
