'use client';

import { formatDate } from '../../time/formatDate.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { useSeatContext } from './SeatContext.js';
import { seatDate } from './seatDate.js';

/** What `Seat.Until` takes of its own. */
export interface SeatUntilProps {
  /** IANA name of the zone, such as `UTC`. Default: the provider's, else the device's. */
  timeZone?: string;
}

/** The date that matters of the seat, in a zone that is named; nothing without one. Renders a `<time>`. */
export const SeatUntil: Part<'time', SeatUntilProps> = createPart<'time', SeatUntilProps>(
  'Seat.Until',
  'time',
  'rfl-until',
  (props) => {
    const texts = useTexts('Seat.Until');
    const { seat, state } = useSeatContext('Seat.Until');
    const date = seatDate(seat);
    if (!date) return null;
    return {
      'data-state': state,
      dateTime: date.toISOString(),
      children: formatDate(date, texts.locale, props.timeZone ?? texts.timeZone),
    };
  },
  ['timeZone'],
);
