import { tzOffset } from '@date-fns/tz/tzOffset';

const minute = 60_000;
const day = 24 * 60 * minute;
const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** How far a zone is ahead of UTC at a moment, in minutes; undefined is the zone of the device. */
function offsetAt(time: number, timeZone: string | undefined): number {
  return timeZone ? tzOffset(timeZone, new Date(time)) : -new Date(time).getTimezoneOffset();
}

/** The time on the wall of a zone, as if it were UTC. */
function wallOf(time: number, timeZone: string | undefined): number {
  return time + offsetAt(time, timeZone) * minute;
}

/** The moments at which the wall of a zone may show a time, the earlier one first. */
function candidatesOf(wall: number, timeZone: string | undefined): number[] {
  // The offset is that of the moment looked for: a day to either side has both that it can have.
  const offsets = [-day, day].map((shift) => offsetAt(wall + shift, timeZone));
  return offsets.map((offset) => wall - offset * minute);
}

/** The first moment at which the wall of a zone shows a time; where it never does, the one after the gap. */
function momentOf(wall: number, timeZone: string | undefined): number {
  const moments = candidatesOf(wall, timeZone);
  return moments.find((time) => wallOf(time, timeZone) === wall) ?? Math.max(...moments);
}

/** Whether the wall of a zone shows the time of a moment twice, since the clocks go back over it. */
export function comesTwice(date: Date, timeZone: string | undefined): boolean {
  const wall = wallOf(date.getTime(), timeZone);
  const moments = candidatesOf(wall, timeZone).filter((time) => wallOf(time, timeZone) === wall);
  return new Set(moments).size > 1;
}

/** Whether a time of `<input type="datetime-local">` exists, but not in a zone: its clocks skip it. */
export function isSkipped(text: string, timeZone: string | undefined): boolean {
  return parseLocalDate(text, 'UTC') !== undefined && parseLocalDate(text, timeZone) === undefined;
}

/**
 * Adds calendar days in a zone: three days from 18:00 is 18:00, however long those days are where
 * the clocks change in between.
 *
 * @param timeZone an IANA name; undefined is the zone of the device
 */
export function addDays(date: Date, days: number, timeZone: string | undefined): Date {
  return new Date(momentOf(wallOf(date.getTime(), timeZone) + days * day, timeZone));
}

/** How many midnights of a zone are between two moments. */
export function calendarDays(from: Date, to: Date, timeZone: string | undefined): number {
  const [first, last] = [from, to].map((date) => wallOf(date.getTime(), timeZone) / day);
  return Math.floor(last ?? 0) - Math.floor(first ?? 0);
}

/**
 * Reads what `<input type="datetime-local">` gives, as a time in a zone.
 *
 * @returns undefined where there is no such day, or no such time because the clocks skip it
 */
export function parseLocalDate(text: string, timeZone: string | undefined): Date | undefined {
  const wall = form.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
  if (Number.isNaN(wall)) return undefined;
  const date = new Date(momentOf(wall, timeZone));
  return formatLocalDate(date, timeZone) === text ? date : undefined;
}

/** Writes a time in a zone as `<input type="datetime-local">` takes it: `2026-11-27T18:00`. */
export function formatLocalDate(date: Date, timeZone: string | undefined): string {
  return new Date(wallOf(date.getTime(), timeZone)).toISOString().slice(0, 16);
}

/**
 * How much the clocks of a zone change between two moments, in minutes: 60 where they go forward,
 * -60 where they go back, 0 where they do not.
 */
export function clockChange(from: Date, to: Date, timeZone: string | undefined): number {
  return offsetAt(to.getTime(), timeZone) - offsetAt(from.getTime(), timeZone);
}
