import { once } from './once.js';

// Making an Intl formatter costs fifty times what using it does, so each is made once.
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();
const relatives = new Map<string, Intl.RelativeTimeFormat>();

/** `Intl.DateTimeFormat`, made once for the same arguments. */
export function dateFormatter(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return once(
    dates,
    JSON.stringify([locale, options]),
    () => new Intl.DateTimeFormat(locale, options),
  );
}

/** `Intl.NumberFormat`, made once for the same arguments. */
export function numberFormatter(
  locale: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  return once(
    numbers,
    JSON.stringify([locale, options]),
    () => new Intl.NumberFormat(locale, options),
  );
}

/** `Intl.ListFormat`, made once for the same arguments. */
export function listFormatter(locale: string, options: Intl.ListFormatOptions): Intl.ListFormat {
  return once(lists, JSON.stringify([locale, options]), () => new Intl.ListFormat(locale, options));
}

/** `Intl.RelativeTimeFormat`, made once for the same language. */
export function relativeFormatter(locale: string): Intl.RelativeTimeFormat {
  return once(relatives, locale, () => new Intl.RelativeTimeFormat(locale));
}
