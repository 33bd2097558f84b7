import { relativeFormatter } from './formatters.js';
import { calendarDays } from './zonedDate.js';

const minute = 60_000;

/**
 * How far off a date is, in words: "in 8 hours". From a day up it counts the days of the calendar, as
 * people do: Monday is in 3 days on a Friday, at whatever hour, also where the clocks change.
 *
 * @param locale a BCP 47 tag
 * @param timeZone an IANA name; undefined is the zone of the device
 */
export function formatRelative(
  date: Date,
  now: Date,
  locale: string,
  timeZone: string | undefined,
): string {
  const minutes = Math.round((date.getTime() - now.getTime()) / minute);
  const hours = Math.round(minutes / 60);
  const words = relativeFormatter(locale);
  if (minutes < 60) return words.format(minutes, 'minute');
  if (hours < 24) return words.format(hours, 'hour');
  return words.format(Math.max(1, calendarDays(now, date, timeZone)), 'day');
}
