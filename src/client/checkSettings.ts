import type { FloatingLicenseProviderProps } from './FloatingLicenseProvider.js';

type Settings = Pick<FloatingLicenseProviderProps, 'locale' | 'timeZone' | 'messages'>;

/**
 * Has `Intl` read what dates and numbers will be written with, before a part does far from where it
 * was given.
 *
 * @throws RangeError that names the prop and says what is wanted
 */
export function checkSettings({ locale, timeZone, messages }: Settings): void {
  check('locale', locale, 'a BCP 47 tag such as "en-GB"', readTag);
  check('messages.locale', messages?.locale, 'a BCP 47 tag such as "en-GB"', readTag);
  check('timeZone', timeZone, 'an IANA name such as "Europe/Berlin"', readZone);
}

const readTag = (tag: string): unknown => Intl.getCanonicalLocales(tag);
const readZone = (timeZone: string): unknown => new Intl.DateTimeFormat('en', { timeZone });

function check(
  prop: string,
  value: string | undefined,
  wanted: string,
  read: (value: string) => unknown,
): void {
  if (value === undefined) return;
  try {
    read(value);
  } catch {
    throw new RangeError(
      `FloatingLicenseProvider: ${prop}="${value}" cannot be read. It takes ${wanted}; leave it out for the default.`,
    );
  }
}
