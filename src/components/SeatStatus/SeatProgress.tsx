'use client';

import { useRemainingTime } from '../../hooks/useRemainingTime.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { useSeatContext } from './SeatContext.js';

/**
 * How much of a borrow is left, as a bar; empty where none runs, so that nothing jumps when one does.
 * Renders a `<progress>`.
 */
export const SeatProgress: Part<'progress'> = createPart(
  'Seat.Progress',
  'progress',
  'rfl-progress',
  () => {
    const { messages } = useTexts('Seat.Progress');
    const { seat, state } = useSeatContext('Seat.Progress');
    const borrowed = seat.state === 'borrowed' || seat.state === 'expiring' ? seat : undefined;
    const left = useRemainingTime(borrowed?.until) ?? 0;
    const term = borrowed ? borrowed.until.getTime() - borrowed.since.getTime() : 1;
    return {
      'data-state': state,
      'aria-label': messages.seat.progress,
      'aria-hidden': !borrowed,
      max: 100,
      value: Math.round((100 * Math.min(left, term)) / term),
    };
  },
);
