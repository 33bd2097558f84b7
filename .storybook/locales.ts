import type { Messages } from 'react-floating-license';
import { en } from 'react-floating-license/messages/en';

/** The languages of the toolbar: file in src/messages → name. */
export const locales = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  ja: '日本語',
  'zh-CN': '简体中文',
  ko: '한국어',
  ar: 'العربية',
  pseudo: 'Pseudo-locale',
};

// Lazily, as an app does it, and by pattern: a language that is not there fails only when chosen.
const files = import.meta.glob<Record<string, Messages>>(
  '../src/messages/{de,fr,es,pt,it,nl,pl,ja,zh-CN,ko,ar,pseudo}.ts',
);

/** Loads the texts of a language of the toolbar. */
export async function loadMessages(locale: string): Promise<Messages> {
  if (locale === 'en') return en;
  const load = files[`../src/messages/${locale}.ts`];
  if (!load) throw new Error(`There is no src/messages/${locale}.ts yet.`);
  const messages = Object.values(await load()).find((value) => typeof value === 'object');
  if (!messages) throw new Error(`src/messages/${locale}.ts exports no texts.`);
  return messages;
}

/** The direction that a language is written in. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}
