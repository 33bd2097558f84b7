import { splitDuration } from './roundDuration.js';

/**
 * Words for a duration in a language: "2 days, 23 hours".
 *
 * @param milliseconds how long
 * @param locale a BCP 47 tag
 */
export function formatDuration(milliseconds: number, locale: string): string {
  const parts = splitDuration(milliseconds).map(({ unit, amount }) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
  );
  return new Intl.ListFormat(locale, { style: 'short', type: 'unit' }).format(parts);
}
