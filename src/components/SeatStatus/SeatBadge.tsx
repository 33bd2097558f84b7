'use client';

import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { useSeatContext } from './SeatContext.js';
import { SeatIcon } from './SeatIcon.js';

/** The state in a word, with a shape of its own. Renders a `<span>`. */
export const SeatBadge: Part<'span'> = createPart('Seat.Badge', 'span', 'rfl-badge', () => {
  const { messages } = useTexts('Seat.Badge');
  const { seat, state } = useSeatContext('Seat.Badge');
  const isLost = seat.state === 'unknown' && seat.lost !== undefined;
  return {
    'data-state': state,
    children: (
      <>
        <SeatIcon state={state} />
        {messages.badge[isLost ? 'lost' : state]}
      </>
    ),
  };
});
