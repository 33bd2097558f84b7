let latest = { second: NaN, text: '' };

/**
 * A time in milliseconds as HTTP writes it. The text is kept for its second, in which every answer and every
 * call to the service needs the same.
 */
export function httpDate(time: number): string {
  const second = Math.floor(time / 1000);
  if (latest.second !== second) latest = { second, text: new Date(time).toUTCString() };
  return latest.text;
}
