'use client';

import { forwardRef, useCallback } from 'react';
import { useFloatingSeat } from '../../hooks/useFloatingSeat.js';
import { fillMessage } from '../../messages/fillMessage.js';
import { formatDate } from '../../time/formatDate.js';
import type { Part, PartProps } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { ReminderContext, useReminderContext } from './ReminderContext.js';
import { useExpiryReminder } from './useExpiryReminder.js';

const Element = createPart('Reminder.Root', 'div', 'rfl rfl-reminder', () => {
  const { state } = useReminderContext('Reminder.Root');
  return { 'data-state': state };
});

/**
 * Reminds of the end of a borrowed seat, for the parts inside; there while one is borrowed, where the
 * browser has notifications. Renders a `<div>`.
 */
export const ReminderRoot: Part<'div'> = forwardRef<HTMLDivElement, PartProps<'div'>>(
  (props, ref) => {
    const { messages, locale, timeZone } = useTexts('Reminder.Root');
    const { title } = messages.reminder;
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
    return (
      <ReminderContext.Provider value={reminder}>
        <Element {...props} ref={ref} />
      </ReminderContext.Provider>
    );
  },
);
ReminderRoot.displayName = 'Reminder.Root';
