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

/** Most of what a page says in one render is the same date. */
let last = { key: '', text: '' };

/**
 * A date and time that cannot be misread: weekday, day, year, minutes and the name of the zone, as
 * in "Fri, Nov 27, 2026, 6:00 PM GMT+1".
 *
 * @param locale a BCP 47 tag
 * @param timeZone an IANA name; undefined is the zone of the device
 */
export function formatDate(date: Date, locale: string, timeZone: string | undefined): string {
  const key = `${date.getTime()} ${locale} ${timeZone ?? ''}`;
  if (last.key !== key) {
    last = { key, text: dateFormatter(locale, { ...full, timeZone }).format(date) };
  }
  return last.text;
}
