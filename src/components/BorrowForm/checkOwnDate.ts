import type { Messages } from '../../messages/Messages.js';
import { isSkipped, parseLocalDate } from '../../time/zonedDate.js';

/** Why a date cannot be borrowed until: the key of what the form says. */
export type DateProblem = Extract<
  keyof Messages['borrow'],
  'datePast' | 'dateTooLate' | 'dateImpossible' | 'dateSkipped' | 'dateMissing' | 'dateRefused'
>;

/** What was typed into `<input type="datetime-local">`. */
export interface OwnDate {
  /** Its value; empty where the browser cannot make a date of it. */
  text: string;
  /** Whether something was typed that is no date. */
  impossible: boolean;
}

/**
 * Checks a date before it is sent.
 *
 * @param now milliseconds on the server's clock
 * @param latest the latest date that the licence allows then; undefined where not known
 */
export function checkOwnDate(
  { text, impossible }: OwnDate,
  now: number,
  latest: Date | undefined,
  timeZone: string | undefined,
): { end: Date | null } | { problem: DateProblem } {
  if (impossible) return { problem: 'dateImpossible' };
  if (text === '') return { problem: 'dateMissing' };
  const date = parseLocalDate(text, timeZone);
  if (!date) return { problem: isSkipped(text, timeZone) ? 'dateSkipped' : 'dateImpossible' };
  if (date.getTime() <= now) return { problem: 'datePast' };
  if (latest && date > latest) return { problem: 'dateTooLate' };
  return { end: date };
}
