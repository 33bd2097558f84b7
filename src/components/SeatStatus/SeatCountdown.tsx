'use client';

import { useRemainingTime } from '../../hooks/useRemainingTime.js';
import { fillMessage } from '../../messages/fillMessage.js';
import { formatDuration } from '../../time/formatDuration.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { useSeatContext } from './SeatContext.js';
import { seatDate } from './seatDate.js';

/** The time left, in words; nothing where none runs. A tick renders this text alone. Renders a `<span>`. */
export const SeatCountdown: Part<'span'> = createPart(
  'Seat.Countdown',
  'span',
  'rfl-countdown',
  () => {
    const { messages, locale } = useTexts('Seat.Countdown');
    const { seat, state } = useSeatContext('Seat.Countdown');
    const left = useRemainingTime(state === 'expired' ? undefined : seatDate(seat));
    if (left === undefined) return null;
    const duration = formatDuration(left, locale);
    return { 'data-state': state, children: fillMessage(messages.seat.left, { duration }) };
  },
);
