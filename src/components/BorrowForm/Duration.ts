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
 * @param prop the component and its prop, for the error
 * @throws RangeError for what is no duration, or longer than a hundred years
 */
export function lengthOf(duration: Duration, prop = 'BorrowForm: durations'): number | undefined {
  if (duration === 'longest') return undefined;
  if (!form.test(duration)) {
    throw new RangeError(
      `${prop} takes hours such as "8h", days such as "3d", or "longest"; "${duration}" is none of them.`,
    );
  }
  const length = Number.parseFloat(duration) * (duration.endsWith('d') ? 24 * hour : hour);
  if (length > 0 && length <= century) return length;
  throw new RangeError(
    `${prop} takes no "${duration}": more than nothing, and a hundred years (36500d) at most. For as long as the licence allows write "longest".`,
  );
}

/**
 * In development: refuses choices that are no list, such as one duration alone, or hold what is
 * none.
 *
 * @throws TypeError or RangeError that shows how to write it
 */
export function checkDurations(durations: readonly Duration[]): void {
  if (Array.isArray(durations)) return durations.forEach((duration) => void lengthOf(duration));
  throw new TypeError(
    'BorrowForm: durations takes a list of choices, also where there is one: durations={["8h"]}. Leave it out for the default.',
  );
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
