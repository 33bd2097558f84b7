import { optionError } from './optionError.js';

/** Checks an option that has to be a text, without the white space that a paste leaves around it. */
export function requireText(
  name: 'apiKey' | 'sharedKey' | 'product',
  value: unknown,
  what: string,
): void {
  const fix = `Set it to ${what}.`;
  if (value === undefined || value === null) throw optionError(name, 'missing', fix);
  if (typeof value !== 'string') throw optionError(name, 'not a string', fix);
  if (value.trim() === '') throw optionError(name, 'empty', fix);
  if (value !== value.trim()) {
    throw optionError(name, 'surrounded by white space', 'Remove it, a line break at the end too.');
  }
}
