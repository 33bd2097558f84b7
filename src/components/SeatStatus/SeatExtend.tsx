'use client';

import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { useSeatContext } from './SeatContext.js';

/**
 * Leads to where the seat is borrowed for longer, or again: its `onClick` is the caller's. There while
 * the seat ends soon, and once it has ended. Renders a `<button>`.
 */
export const SeatExtend: Part<'button'> = createPart('Seat.Extend', 'button', 'rfl-button', () => {
  const { extend, borrowAgain } = useTexts('Seat.Extend').messages.seat;
  const { state } = useSeatContext('Seat.Extend');
  if (state !== 'expiring' && state !== 'expired') return null;
  return {
    type: 'button',
    'data-state': state,
    children: state === 'expiring' ? extend : borrowAgain,
  };
});
