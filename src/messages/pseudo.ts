import { en } from './en.js';
import type { Messages } from './Messages.js';

// Letter under letter; each is one UTF-16 unit.
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒğĥíĵķļɱñóþɋŕšŧúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĻṀÑÓÞɊŔŠŦÚṼŴẊÝŽ';

/**
 * English in disguise, to see in development what a translation would bring about: accents, texts
 * about 40 % longer, and brackets, of which one is missing where a text is cut off. What stays plain
 * does not come from the catalogue. It is no language for people, and brings English along.
 */
export const pseudo: Messages = { ...disguise(en), locale: 'en-XA' };

function disguise<T extends object>(texts: T): T {
  const disguised = { ...texts };
  for (const [key, value] of Object.entries(texts)) {
    const part: unknown = value;
    if (typeof part === 'string') Reflect.set(disguised, key, disguiseText(part));
    else if (isObject(part)) Reflect.set(disguised, key, disguise(part));
  }
  return disguised;
}

/** `Until {date}` comes out as `[ÚÚñŧííļ {date}]`: each vowel twice, placeholders as they are. */
function disguiseText(text: string): string {
  const words = text.replace(/\{\w+\}|[A-Za-z]/g, (found) => {
    if (found.length > 1) return found;
    const letter = accented.charAt(plain.indexOf(found));
    return /[aeiou]/i.test(found) ? letter + letter : letter;
  });
  return `[${words}]`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
