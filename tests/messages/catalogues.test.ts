import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.js';
import { fillMessage } from '../../src/messages/fillMessage.js';
import type { Messages } from '../../src/messages/Messages.js';
import { pseudo } from '../../src/messages/pseudo.js';
import { formatDate } from '../../src/time/formatDate.js';
import { formatDuration } from '../../src/time/formatDuration.js';

/** Every file of src/messages that is named by a language, so that a new one is held to the same. */
const modules = import.meta.glob<Record<string, Messages>>('../../src/messages/*.ts', {
  eager: true,
});
const catalogues = Object.entries(modules)
  .map(([path, exports]) => ({ name: /([^/]+)\.ts$/.exec(path)?.[1] ?? '', exports }))
  .filter(({ name }) => /^[a-z]{2,3}(-[A-Z]\w+)?$/.test(name))
  .map(({ name, exports }) => ({
    name,
    exportNames: Object.keys(exports),
    messages: Object.values(exports)[0] as Messages,
  }));
const translations = catalogues.filter(({ name }) => name !== 'en');

/** Texts that are the same word in both languages. */
const sameAsEnglish: Record<string, string[]> = {
  de: ['details: Details'],
  nl: ['details: Details'],
};

const english = textsOf(en);

/** The texts of a catalogue by their path, without its tag. */
function textsOf(messages: Messages): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (part: object, path: string[]): void => {
    for (const [key, value] of Object.entries(part)) {
      const here = [...path, key];
      if (typeof value === 'string') texts.set(here.join('.'), value);
      else walk(value as object, here);
    }
  };
  walk(messages, []);
  texts.delete('locale');
  return texts;
}

const placeholdersOf = (text = ''): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join(' ');

function losesPlaceholders(text: string, key: string): boolean {
  return placeholdersOf(text) !== placeholdersOf(english.get(key));
}

/** How a text ends, told apart from the script it is in. */
function endingOf(text: string): string {
  const last = text.trimEnd().at(-1) ?? '';
  return { '。': '.', '？': '?', '؟': '?' }[last] ?? (/[.?…!:]/.test(last) ? last : 'none');
}

/** The paths of the texts that something is wrong with, with the text, to be read where it fails. */
function wrong(messages: Messages, isWrong: (text: string, key: string) => boolean): string[] {
  return [...textsOf(messages)]
    .filter(([key, text]) => isWrong(text, key))
    .map(([key, text]) => `${key}: ${text}`);
}

it('there are the languages that the package promises', () => {
  expect(catalogues.map(({ name }) => name).toSorted()).toEqual(
    ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'zh-CN'].toSorted(),
  );
});

describe.each(catalogues)('$name', ({ name, exportNames, messages }) => {
  it('carries its canonical tag and exports its own name alone', () => {
    expect(messages.locale).toBe(name);
    expect(Intl.getCanonicalLocales(messages.locale)).toEqual([name]);
    expect(exportNames).toEqual([name.replace('-', '')]);
  });

  it('has dates and durations in Intl', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(name)).toEqual([name]);
  });

  it('has no straight quotes, no dots for an ellipsis and no stray spaces', () => {
    expect(wrong(messages, (text) => /['"`]|\.\.\.|^\s|\s$|\s{2}/.test(text))).toEqual([]);
  });

  it('reads through once the values are in place', () => {
    // A date that itself ends with a full stop would make “Until {date}.” end with two.
    const date = formatDate(new Date('2026-11-27T17:00:00Z'), name, 'Europe/Berlin');
    const duration = formatDuration(183_600_000, name);
    const values = {
      date,
      asked: date,
      granted: date,
      duration,
      inUse: '3',
      total: '5',
      left: '2',
    };
    const open = (text: string): boolean => /[{}]|\.\.|undefined/.test(fillMessage(text, values));
    expect(wrong(messages, open)).toEqual([]);
  });
});

describe.each(translations)('$name beside English', ({ name, messages }) => {
  it('has the same texts', () => {
    expect([...textsOf(messages).keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('leaves no text empty', () => {
    expect(wrong(messages, (text) => text.trim() === '')).toEqual([]);
  });

  it('has the same placeholders in each', () => {
    expect(wrong(messages, losesPlaceholders)).toEqual([]);
  });

  it('leaves no text in English', () => {
    const same = wrong(messages, (text, key) => text === english.get(key));
    expect(same).toEqual(sameAsEnglish[name] ?? []);
  });

  it('ends each text as English does: a sentence, a question, a label, something under way', () => {
    const otherwise = wrong(
      messages,
      (text, key) => endingOf(text) !== endingOf(english.get(key) ?? ''),
    );
    expect(otherwise).toEqual([]);
  });

  it('tells every state and every error apart, wherever English does', () => {
    for (const group of ['badge', 'seat', 'lost'] as const) {
      const distinct = (of: Messages): number => new Set(Object.values(of[group])).size;
      expect(distinct(messages)).toBe(distinct(en));
    }
    const heads = Object.values(messages.errors).map(({ what }) => what);
    expect(new Set(heads).size).toBe(heads.length);
  });
});

describe('fr', () => {
  it('keeps a double punctuation mark on the line of its word', () => {
    const { messages } = translations.find(({ name }) => name === 'fr') ?? { messages: en };
    expect(wrong(messages, (text) => /[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]/.test(text))).toEqual(
      [],
    );
  });
});

describe('pseudo', () => {
  it('has a tag that a browser takes for English, so that dates stay readable', () => {
    expect(pseudo.locale).toBe('en-XA');
    expect(Intl.getCanonicalLocales(pseudo.locale)).toEqual(['en-XA']);
  });

  it('has every text in brackets, accented and longer, with its placeholders', () => {
    const plain = (text: string, key: string): boolean =>
      !/^\[.+\]$/s.test(text) ||
      /[A-Za-z]/.test(text.replaceAll(/\{\w+\}/g, '')) ||
      text.length < (english.get(key) ?? '').length * 1.1 ||
      losesPlaceholders(text, key);
    expect(textsOf(pseudo).size).toBe(english.size);
    expect(wrong(pseudo, plain)).toEqual([]);
  });

  it('is about 40 % longer than English', () => {
    const [longer, plain] = [textsOf(pseudo), english].map((texts) => [...texts.values()].join(''));
    const ratio = (longer?.length ?? 0) / (plain?.length ?? 1);
    expect(ratio).toBeGreaterThan(1.3);
    expect(ratio).toBeLessThan(1.5);
  });

  it('leaves English itself as it was', () => {
    expect(en.locale).toBe('en');
    expect(en.release.close).toBe('Close');
  });
});
