'use client';

import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { useSeatContext } from './SeatContext.js';
import { SeatIcon } from './SeatIcon.js';

/** The state in a word, with a shape of its own. Renders a `<span>`. */
export const SeatBadge: Part<'span'> = createPart('Seat.Badge', 'span', 'rfl-badge', () => {
  const { messages } = useTexts('Seat.Badge');
  const { state } = useSeatContext('Seat.Badge');
  return {
    'data-state': state,
    children: (
      <>
        <SeatIcon state={state} />
        {messages.badge[state]}
      </>
    ),
  };
});
