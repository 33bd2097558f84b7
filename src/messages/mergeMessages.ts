import type { ErrorText, Messages } from './Messages.js';

/**
 * Any part of a catalogue: what to say in place of it. Under `errors` also the texts of codes of your own,
 * such as your `authorize` refuses with.
 */
export type MessageOverrides = DeepPartial<Messages> & {
  errors?: Record<string, Partial<ErrorText>>;
};

type DeepPartial<T> = { [K in keyof T]?: T[K] extends string ? T[K] : DeepPartial<T[K]> };

/**
 * A catalogue with some texts of your own: `mergeMessages(de, { borrow: { submit: 'Los' } })`.
 *
 * @param base a complete catalogue, which stays as it is
 */
export function mergeMessages(base: Messages, overrides: MessageOverrides): Messages {
  return merge(base, overrides);
}

function merge<T extends object>(base: T, overrides: object): T {
  const merged = { ...base };
  for (const [key, value] of Object.entries(overrides)) {
    const before: unknown = Reflect.get(base, key);
    const both = isObject(before) && isObject(value);
    if (value !== undefined) Reflect.set(merged, key, both ? merge(before, value) : value);
  }
  return merged;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
