'use client';

import { createContext, useContext } from 'react';
import { outsideError } from '../part/outsideError.js';
import type { ExpiryReminderState } from './useExpiryReminder.js';

/** What `Reminder.Root` hands to the parts inside; null outside of it. */
export const ReminderContext = createContext<ExpiryReminderState | null>(null);

/**
 * What `Reminder.Root` knows, for parts of your own: whether reminders are on, and what turns them on and off.
 *
 * @param part what asks, for the error
 * @throws Error outside of `Reminder.Root`, naming the part
 */
export function useReminderContext(part: string): ExpiryReminderState {
  const value = useContext(ReminderContext);
  if (!value) throw outsideError(part, 'Reminder.Root');
  return value;
}
