/**
 * The locale for dates and numbers: the first of the reader's languages that is a variety of the
 * texts' language (en-GB for English texts), else the texts' own.
 *
 * @param languages with commas between, most wanted first
 */
export function readerLocale(language: string, languages: string): string {
  const wanted = languages.split(',').filter(Boolean);
  return wanted.find((tag) => sameLanguage(tag, language)) ?? language;
}

/** en-GB and en, but not zh-TW and zh-CN, which are written differently. */
function sameLanguage(one: string, other: string): boolean {
  const [a, b] = [scriptOf(one), scriptOf(other)];
  return a !== undefined && a === b;
}

/** Language and script of a tag; undefined for what is none: browsers name some that `Intl` refuses. */
function scriptOf(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
