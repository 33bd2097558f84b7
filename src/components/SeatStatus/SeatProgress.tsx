'use client';

import { useServerTime } from '../../hooks/useServerTime.js';
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
    const value = useServerTime(
      (now) => (borrowed ? percentLeft(borrowed, now) : 0),
      'Seat.Progress',
    );
    return {
      'data-state': state,
      'aria-label': messages.seat.progress,
      'aria-hidden': !borrowed,
      max: 100,
      value: value ?? 0,
    };
  },
);

/** In whole percent, so that a tick renders nothing that does not move. */
function percentLeft({ since, until }: { since: Date; until: Date }, now: number): number {
  const term = until.getTime() - since.getTime();
  const left = Math.min(Math.max(0, until.getTime() - now), term);
  return Math.round((100 * left) / term);
}
