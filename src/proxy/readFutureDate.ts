import { parseUtcDate } from '../protocol/index.js';
import { refusal } from './refusal.js';

/** The date until which a seat is asked for: possible, and later than now (milliseconds). */
export function readFutureDate(text: string, now: number): Date {
  const date = parseUtcDate(text);
  if (date && date.getTime() > now) return date;
  throw refusal(400, 'borrow_until_not_valid');
}
