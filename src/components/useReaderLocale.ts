'use client';

import { useSyncExternalStore } from 'react';

const subscribe = (): (() => void) => () => undefined;

/**
 * The locale for dates and numbers: the given one, else the first of the reader's languages that is
 * a variety of the texts' language (en-GB for English texts), else the texts' own.
 */
export function useReaderLocale(language: string, given: string | undefined): string {
  const preferred = useSyncExternalStore(
    subscribe,
    () => navigator.languages.find((tag) => sameLanguage(tag, language)),
    () => undefined,
  );
  return given ?? preferred ?? language;
}

/** en-GB and en, but not zh-TW and zh-CN, which are written differently. */
function sameLanguage(one: string, other: string): boolean {
  const [a, b] = [one, other].map((tag) => new Intl.Locale(tag).maximize());
  return a?.language === b?.language && a?.script === b?.script;
}
