/**
 * A calendar file (RFC 5545) with one entry at a date and a reminder a quarter of an hour before.
 *
 * @param stamp when the file is made
 * @returns a `data:` URL, for the `href` of a link with `download`
 */
export function calendarFile(date: Date, summary: string, stamp: Date): string {
  const text = summary.replace(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//react-floating-license//EN',
    'BEGIN:VEVENT',
    `UID:${compact(date)}@react-floating-license`,
    `DTSTAMP:${compact(stamp)}`,
    `DTSTART:${compact(date)}`,
    `SUMMARY:${text}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text}`,
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
