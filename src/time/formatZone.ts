import { dateFormatter } from './formatters.js';

/**
 * The name of a zone in a language, the same in summer and winter: "Central European Time".
 *
 * @param locale a BCP 47 tag
 * @param timeZone an IANA name; undefined is the zone of the device
 */
export function formatZone(locale: string, timeZone: string | undefined): string {
  const parts = dateFormatter(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone ?? '';
}
