'use client';

import { Fragment } from 'react';
import { fillMessage } from '../../messages/fillMessage.js';
import { formatDate } from '../../time/formatDate.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { useSeatContext } from './SeatContext.js';
import { seatDate } from './seatDate.js';
import { useSeatVoice } from './seatVoice.js';

/** The state in a sentence, with its date. A change is announced once. Renders an `<output>`. */
export const SeatMessage: Part<'output'> = createPart(
  'Seat.Message',
  'output',
  'rfl-message',
  () => {
    const { client, messages, locale, timeZone } = useTexts('Seat.Message');
    useSeatVoice(client);
    const { seat, state } = useSeatContext('Seat.Message');
    const date = seatDate(seat);
    const values = { date: date ? formatDate(date, locale, timeZone) : '' };
    const { maybeHeld, maybeBorrowed, maybeReturned, kept } = messages.seat;
    const lost = seat.state === 'unknown' ? seat.lost : undefined;
    const lostTexts = { check: maybeHeld, borrow: maybeBorrowed, release: maybeReturned };
    const isKept = seat.state === 'held' && !date;
    // What has a date ends by itself, whatever was lost.
    const lostText = lost && (date ? maybeHeld : lostTexts[lost.action]);
    const text = lostText ?? (isKept ? kept : messages.seat[state]);
    return {
      'data-state': state,
      // A new state is a new sentence, in a place of its own: the old one does not move there.
      children: <Fragment key={state}>{fillMessage(text, values)}</Fragment>,
    };
  },
);
