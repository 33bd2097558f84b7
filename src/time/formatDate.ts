import { dateFormatter } from './formatters.js';

const full: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
};

/**
 * A date and time that cannot be misread: weekday, day, year, minutes and the name of the zone, as
 * in "Fri, Nov 27, 2026, 6:00 PM GMT+1".
 *
 * @param locale a BCP 47 tag
 * @param timeZone an IANA name; undefined is the zone of the device
 */
export function formatDate(date: Date, locale: string, timeZone: string | undefined): string {
  return dateFormatter(locale, { ...full, timeZone }).format(date);
}
