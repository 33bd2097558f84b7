import { optionError } from './optionError.js';

/** The listed origins, each exactly as a browser writes it: anything else would never match. */
export function readOrigins(value: readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every(isOrigin)) {
    const fix = "Write each as a browser does, without path or slash: ['https://portal.example'].";
    throw optionError('allowedOrigins', 'not a list of origins', fix);
  }
  return [...value];
}

function isOrigin(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && new URL(value).origin === value;
}
