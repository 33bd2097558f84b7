import { listFormatter, numberFormatter } from './formatters.js';
import { once } from './once.js';
import { splitDuration } from './roundDuration.js';

/**
 * Words for a duration in a language: "2 days, 23 hours".
 *
 * @param milliseconds how long
 * @param locale a BCP 47 tag
 */
export function formatDuration(milliseconds: number, locale: string): string {
  const parts = splitDuration(milliseconds).map(({ unit, amount }) =>
    formatUnit(amount, unit, locale),
  );
  return listFormatter(locale, { style: 'short', type: 'unit' }).format(parts);
}

/** The same few amounts come again and again, in each form and with each second. */
const words = new Map<string, string>();

/** Words for an amount of one unit in a language: "1 week". */
export function formatUnit(
  amount: number,
  unit: 'week' | 'day' | 'hour' | 'minute' | 'second',
  locale: string,
): string {
  return once(words, `${locale} ${unit} ${amount}`, () =>
    numberFormatter(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
  );
}
