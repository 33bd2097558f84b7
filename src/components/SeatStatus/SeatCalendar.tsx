'use client';

import { useSeatRecord } from '../../hooks/useSeatRecord.js';
import { calendarFile } from '../../time/calendarFile.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { useSeatContext } from './SeatContext.js';

/**
 * A calendar file with the end of the borrow, to download; nothing where none runs. After an extension a
 * newer file takes the place of the older. Renders an `<a>`.
 */
export const SeatCalendar: Part<'a'> = createPart('Seat.Calendar', 'a', 'rfl-link', () => {
  const { messages, client } = useTexts('Seat.Calendar');
  const { seat, state } = useSeatContext('Seat.Calendar');
  const device = useSeatRecord((record) => record?.hardwareId ?? '', 'Seat.Calendar');
  if (seat.state !== 'borrowed' && seat.state !== 'expiring') return null;
  return {
    'data-state': state,
    href: calendarFile({
      about: JSON.stringify([...client.keys.all, device]),
      date: seat.until,
      summary: messages.seat.calendarEntry,
      stamp: seat.since,
    }),
    download: 'seat.ics',
    children: messages.seat.calendar,
  };
});
