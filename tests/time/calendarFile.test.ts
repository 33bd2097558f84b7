import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../src/time/calendarFile.js';
import { calendarFile } from '../../src/time/calendarFile.js';

const entry: CalendarEntry = {
  about: 'the seat of device-4711',
  date: new Date('2026-11-27T18:00:00.500Z'),
  summary: 'Borrowed seat ends',
  stamp: new Date('2026-11-20T09:00:00Z'),
};

describe('calendarFile', () => {
  it('has the date, the words, and a reminder before', () => {
    const { text, fields } = read();
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(fields).toMatchObject({
      DTSTART: '20261127T180000Z',
      DTSTAMP: '20261120T090000Z',
      SUMMARY: 'Borrowed seat ends',
      DESCRIPTION: 'Borrowed seat ends',
      TRIGGER: '-PT15M',
    });
  });

  it('escapes what means something to a calendar', () => {
    expect(read({ summary: 'One, two; three\\four\nfive' }).fields['SUMMARY']).toBe(
      String.raw`One\, two\; three\\four\nfive`,
    );
  });

  it.each(['A rather long sentence. '.repeat(9), '借りた座席の期限。'.repeat(9), '🪑'.repeat(40)])(
    'has no line of more than 75 octets, and no broken character: %s',
    (summary) => {
      const { text, fields } = read({ summary });
      const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
      expect(text).not.toContain('\uFFFD');
      expect(fields['SUMMARY']).toBe(summary);
    },
  );

  it('takes the place of an older file about the same, whose end was another', () => {
    const older = read().fields;
    const date = new Date('2026-11-28T18:00:00Z');
    const newer = read({ date, stamp: new Date('2026-11-20T09:05:00Z') }).fields;
    expect(newer['UID']).toBe(older['UID']);
    expect(Number(newer['SEQUENCE'])).toBeGreaterThan(Number(older['SEQUENCE']));
  });

  it('leaves alone what is about something else, and does not tell what it is about', () => {
    const { text, fields } = read();
    expect(read({ about: 'the seat of device-4712' }).fields['UID']).not.toBe(fields['UID']);
    expect(text).not.toContain('4711');
  });
});

/** A file as a calendar reads it: its lines whole again. */
function read(changed: Partial<CalendarEntry> = {}): {
  text: string;
  fields: Record<string, string>;
} {
  const url = calendarFile({ ...entry, ...changed });
  const text = decodeURIComponent(url.slice(url.indexOf(',') + 1));
  const fields = text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
  return { text, fields: Object.fromEntries(fields) };
}
