/** Writes a date as the service wants it: `YYYY-MM-DDTHH:mm:ssZ`, UTC, without milliseconds. */
export function formatUtcDate(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
