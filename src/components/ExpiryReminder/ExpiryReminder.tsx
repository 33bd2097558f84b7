'use client';

import type { ReactElement } from 'react';
import { useCallback } from 'react';
import { useFloatingSeat } from '../../hooks/useFloatingSeat.js';
import { fillMessage } from '../../messages/fillMessage.js';
import { formatDate } from '../../time/formatDate.js';
import { useTexts } from '../useTexts.js';
import { useExpiryReminder } from './useExpiryReminder.js';

/**
 * Offers a notification before a borrowed seat ends, while a page is open; there while one is borrowed. Nothing is shown, and no
 * leave is asked for, unless the person turns it on. Nothing where the browser has no notifications.
 */
export function ExpiryReminder(): ReactElement | null {
  const { messages, locale, timeZone } = useTexts('ExpiryReminder');
  const { title, turnOn, turnOff, on, denied } = messages.reminder;
  const body = messages.seat.expiring;
  const notify = useCallback(
    (until: Date) => ({
      title,
      body: fillMessage(body, { date: formatDate(until, locale, timeZone) }),
      lang: locale,
    }),
    [title, body, locale, timeZone],
  );
  const reminder = useExpiryReminder(notify);
  const { seat } = useFloatingSeat();
  const isBorrowed = seat.state === 'borrowed' || seat.state === 'expiring';
  if (reminder.state === 'unsupported' || !isBorrowed) return null;
  const isOn = reminder.state === 'on';
  return (
    <div className="rfl rfl-reminder" data-state={reminder.state}>
      <button
        type="button"
        className="rfl-button"
        data-variant="quiet"
        onClick={reminder.state === 'off' ? reminder.turnOn : reminder.turnOff}
      >
        {reminder.state === 'off' ? turnOn : turnOff}
      </button>
      <output className="rfl-text">
        {isOn && on}
        {reminder.state === 'denied' && denied}
      </output>
    </div>
  );
}
