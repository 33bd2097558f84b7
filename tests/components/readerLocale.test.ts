import { expect, it } from 'vitest';
import { readerLocale } from '../../src/components/readerLocale.js';

it.each([
  { language: 'en', languages: 'de-DE,en-GB,en', locale: 'en-GB' },
  { language: 'de', languages: 'en-US,en', locale: 'de' },
  { language: 'zh-CN', languages: 'zh-TW,zh-SG', locale: 'zh-SG' },
  // Chromium on Linux can say so, and Intl throws over it.
  { language: 'en', languages: 'en-US@posix,en-GB', locale: 'en-GB' },
  { language: 'en', languages: '', locale: 'en' },
])('$language texts for a reader of $languages: $locale', ({ language, languages, locale }) => {
  expect(readerLocale(language, languages)).toBe(locale);
});
