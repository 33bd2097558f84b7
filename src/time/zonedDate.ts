import { TZDateMini } from '@date-fns/tz';

const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/**
 * Adds calendar days in a zone: three days from 18:00 is 18:00, however long those days are where
 * the clocks change in between.
 *
 * @param timeZone an IANA name; undefined is the zone of the device
 */
export function addDays(date: Date, days: number, timeZone: string | undefined): Date {
  const zoned = new TZDateMini(date.getTime(), timeZone);
  zoned.setDate(zoned.getDate() + days);
  return new Date(zoned.getTime());
}

/**
 * Reads what `<input type="datetime-local">` gives, as a time in a zone.
 *
 * @returns undefined where there is no such day, or no such time because the clocks skip it
 */
export function parseLocalDate(text: string, timeZone: string | undefined): Date | undefined {
  const match = form.exec(text)?.slice(1).map(Number);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match;
  const date = timeZone
    ? new TZDateMini(year, month - 1, day, hour, minute, timeZone)
    : new Date(year, month - 1, day, hour, minute);
  const plain = new Date(date.getTime());
  return formatLocalDate(plain, timeZone) === text ? plain : undefined;
}

/** Writes a time in a zone as `<input type="datetime-local">` takes it: `2026-11-27T18:00`. */
export function formatLocalDate(date: Date, timeZone: string | undefined): string {
  const zoned = new TZDateMini(date.getTime(), timeZone);
  const day = `${zoned.getFullYear()}-${two(zoned.getMonth() + 1)}-${two(zoned.getDate())}`;
  return `${day}T${two(zoned.getHours())}:${two(zoned.getMinutes())}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
