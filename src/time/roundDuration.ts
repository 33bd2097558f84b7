const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Rounds a duration to what is shown of it — days and hours, hours and minutes, minutes, seconds —
 * so that a countdown changes only when its text does.
 *
 * @param milliseconds of any size; below zero counts as zero
 */
export function roundDuration(milliseconds: number): number {
  const left = Math.max(0, milliseconds);
  const step = left >= day ? hour : left >= minute ? minute : second;
  return Math.round(left / step) * step;
}

/** Splits a duration into its two largest units that are not zero, largest first. */
export function splitDuration(
  milliseconds: number,
): { unit: 'day' | 'hour' | 'minute' | 'second'; amount: number }[] {
  const rounded = roundDuration(milliseconds);
  const parts = [
    { unit: 'day' as const, amount: Math.floor(rounded / day) },
    { unit: 'hour' as const, amount: Math.floor((rounded % day) / hour) },
    { unit: 'minute' as const, amount: Math.floor((rounded % hour) / minute) },
    { unit: 'second' as const, amount: Math.floor((rounded % minute) / second) },
  ].filter(({ amount }) => amount > 0);
  return parts.length > 0 ? parts.slice(0, 2) : [{ unit: 'second', amount: 0 }];
}
