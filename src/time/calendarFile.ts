/** One entry of a calendar, with a reminder a quarter of an hour before. */
export interface CalendarEntry {
  /** What it is about, so that a newer file takes its place; nobody can read it in the file. */
  about: string;
  date: Date;
  summary: string;
  /** Since when it is so: of two files about the same, the later counts. */
  stamp: Date;
}

/**
 * A calendar file (RFC 5545) with one entry.
 *
 * @returns a `data:` URL, for the `href` of a link with `download`
 */
export function calendarFile({ about, date, summary, stamp }: CalendarEntry): string {
  const text = summary.replace(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//react-floating-license//EN',
    'BEGIN:VEVENT',
    `UID:${hash(about)}@react-floating-license`,
    `SEQUENCE:${Math.floor(stamp.getTime() / 60_000)}`,
    `DTSTAMP:${compact(stamp)}`,
    `DTSTART:${compact(date)}`,
    fold(`SUMMARY:${text}`),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    fold(`DESCRIPTION:${text}`),
    'TRIGGER:-PT15M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(lines.join('\r\n'))}`;
}

/** `20261127T180000Z` */
function compact(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** In pieces of 75 octets at most, as the RFC has it: 18 characters, which have up to four each. */
function fold(line: string): string {
  return line.replace(/.{18}(?=.)/gu, '$&\r\n ');
}

/** FNV-1a in 32 bits: the browser's own hashes take a promise, and are not there on plain http. */
function hash(text: string): string {
  let value = 0x81_1c_9d_c5;
  for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 0x01_00_01_93);
  return (value >>> 0).toString(16);
}
