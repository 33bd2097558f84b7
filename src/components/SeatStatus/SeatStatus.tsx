'use client';

import type { ReactElement } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { useFloatingSeat } from '../../hooks/useFloatingSeat.js';
import { fillMessage } from '../../messages/fillMessage.js';
import type { Seat } from '../../seat/Seat.js';
import { formatDate } from '../../time/formatDate.js';
import { RemainingTime } from './RemainingTime.js';

/**
 * Says whether this device holds a seat, and until when: a word, a sentence, the time left, and the
 * date in the reader's zone with UTC beside it. A change is announced once; the countdown never is.
 */
export function SeatStatus(): ReactElement {
  const { messages, locale, timeZone } = useFloatingLicense('SeatStatus');
  const { seat, isPending } = useFloatingSeat();
  const date = dateOf(seat);
  const state = isPending ? 'pending' : seat.state;
  const sentence = isPending
    ? messages.seat.pending
    : seat.state === 'unknown' && seat.lost
      ? messages.lost[seat.lost.action]
      : messages.seat[seat.state];
  return (
    <div className="rfl-seat" data-state={state}>
      <p className="rfl-badge">{messages.badge[seat.state]}</p>
      <output className="rfl-seat-sentence">
        {fillMessage(sentence, { date: date ? formatDate(date, locale, timeZone) : '' })}
      </output>
      {date && (
        <p className="rfl-seat-time">
          {seat.state !== 'expired' && <RemainingTime until={date} />}{' '}
          <time dateTime={date.toISOString()}>
            {fillMessage(messages.seat.utc, { date: formatUtc(date, locale) })}
          </time>
        </p>
      )}
    </div>
  );
}

function dateOf(seat: Seat): Date | undefined {
  switch (seat.state) {
    case 'held':
      return seat.renewBy;
    case 'borrowed':
    case 'expiring':
      return seat.until;
    case 'expired':
      return seat.since;
    case 'none':
    case 'unknown':
      return undefined;
  }
}

function formatUtc(date: Date, locale: string): string {
  const format: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(date);
}
