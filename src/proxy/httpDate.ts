let latest = { second: NaN, text: '' };

/**
 * A time in milliseconds as HTTP writes it. The text is kept for its second: each answer and each signature
 * needs one, and to write it takes longer than to sign.
 */
export function httpDate(time: number): string {
  const second = Math.floor(time / 1000);
  if (latest.second !== second) latest = { second, text: new Date(time).toUTCString() };
  return latest.text;
}
