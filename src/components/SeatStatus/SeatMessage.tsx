'use client';

import { fillMessage } from '../../messages/fillMessage.js';
import { formatDate } from '../../time/formatDate.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { useSeatContext } from './SeatContext.js';
import { seatDate } from './seatDate.js';

/** The state in a sentence, with its date. A change is announced once. Renders an `<output>`. */
export const SeatMessage: Part<'output'> = createPart(
  'Seat.Message',
  'output',
  'rfl-message',
  () => {
    const { messages, locale, timeZone } = useTexts('Seat.Message');
    const { seat, state } = useSeatContext('Seat.Message');
    const date = seatDate(seat);
    const values = { date: date ? formatDate(date, locale, timeZone) : '' };
    const lost = seat.state === 'unknown' ? seat.lost : undefined;
    if (lost) {
      const { maybeHeld, maybeBorrowed, maybeReturned } = messages.seat;
      const texts = { check: maybeHeld, borrow: maybeBorrowed, release: maybeReturned };
      return { 'data-state': state, children: fillMessage(texts[lost.action], values) };
    }
    if (seat.state === 'held' && !date)
      return { 'data-state': state, children: messages.seat.kept };
    return { 'data-state': state, children: fillMessage(messages.seat[state], values) };
  },
);
