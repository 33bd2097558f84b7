'use client';

import { calendarFile } from '../../time/calendarFile.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { useSeatContext } from './SeatContext.js';

/** A calendar file with the end of the borrow, to download; nothing where none runs. Renders an `<a>`. */
export const SeatCalendar: Part<'a'> = createPart('Seat.Calendar', 'a', 'rfl-link', () => {
  const { messages } = useTexts('Seat.Calendar');
  const { seat, state } = useSeatContext('Seat.Calendar');
  if (seat.state !== 'borrowed' && seat.state !== 'expiring') return null;
  return {
    'data-state': state,
    href: calendarFile(seat.until, messages.seat.calendarEntry, seat.since),
    download: 'seat.ics',
    children: messages.seat.calendar,
  };
});
