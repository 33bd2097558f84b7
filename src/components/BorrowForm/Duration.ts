import { addDays } from '../../time/zonedDate.js';

/**
 * How long to borrow: hours on the clock (`'8h'`), calendar days in the reader's zone (`'3d'`), or
 * the longest that the licence allows.
 */
export type Duration = `${number}h` | `${number}d` | 'longest';

/** What is offered where the host does not say. */
export const defaultDurations: readonly Duration[] = ['1h', '8h', '3d', '7d', 'longest'];

const hour = 3_600_000;
/** Longer than any licence; a date in the year 9999 is the last one that can be written. */
const century = 100 * 365 * 24 * hour;
const form = /^\d+(\.\d+)?[hd]$/;

/**
 * A duration in milliseconds, its days counted as 24 hours; undefined for the longest.
 *
 * @throws RangeError for what is no duration, or longer than a hundred years
 */
export function lengthOf(duration: Duration): number | undefined {
  if (duration === 'longest') return undefined;
  const length = Number.parseFloat(duration) * (duration.endsWith('d') ? 24 * hour : hour);
  if (form.test(duration) && length > 0 && length <= century) return length;
  throw new RangeError(`"${duration}" is no duration: write "8h", "3d" or "longest".`);
}

/**
 * The date a duration comes to.
 *
 * @param now milliseconds on the server's clock
 * @param longest the longest that the licence allows, in milliseconds; undefined where not known
 * @returns null for the longest, which the service works out
 */
export function endOf(
  duration: Duration,
  now: number,
  longest: number | undefined,
  timeZone: string | undefined,
): Date | null {
  const length = lengthOf(duration);
  if (length === undefined) return null;
  const end = duration.endsWith('d')
    ? addDays(new Date(now), Number.parseFloat(duration), timeZone)
    : new Date(now + length);
  // A week over which the clocks go back is longer than 168 hours, and two clocks never quite agree.
  const tooClose = longest !== undefined && end.getTime() > now + longest - 5_000;
  return tooClose ? null : end;
}
