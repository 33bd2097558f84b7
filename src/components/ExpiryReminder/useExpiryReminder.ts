'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { useFloatingSeat } from '../../hooks/useFloatingSeat.js';
import type { FloatingClient } from '../../client/createFloatingClient.js';

/** What the person said: `off` unless `on`, which is remembered in this browser; `denied` by it. */
export type ReminderState = 'unsupported' | 'off' | 'on' | 'denied';

/** What {@link useExpiryReminder} returns. */
export interface ExpiryReminderState {
  /** Whether reminders are on, off or cannot be had. */
  state: ReminderState;
  /** Asks the browser for leave to show notifications; to be called when the person clicks. */
  turnOn: () => void;
  /** Shows no more notifications; the browser's leave stays. */
  turnOff: () => void;
}

/** The end of the borrow that was reminded of last, so that one tab does it; 0 where none was yet. */
const reminded = {
  safeParse: (value: unknown): { success: true; data: number } | { success: false } =>
    typeof value === 'number' ? { success: true, data: value } : { success: false },
};

/**
 * Shows a notification when a borrowed seat is about to end, in one tab of this browser, if the person
 * opted in. While a page is open only: nothing runs without one.
 *
 * @param notify says the words: the heading and the text
 */
export function useExpiryReminder(
  notify: (until: Date) => { title: string; body: string; lang: string },
): ExpiryReminderState {
  const { client } = useFloatingLicense('useExpiryReminder');
  const { seat } = useFloatingSeat();
  // Each person's own, and each licence's.
  const key = ['react-floating-license:reminder', ...client.keys.all.slice(1)].join(':');
  const state = useSyncExternalStore(
    client.storage.subscribe,
    () => reminderState(client.storage, key),
    () => 'unsupported' as const,
  );

  useEffect(() => {
    if (seat.state !== 'expiring' || state !== 'on') return;
    const until = seat.until.getTime();
    if (client.storage.read(key, reminded) === until) return;
    client.storage.write(key, until);
    const { title, ...options } = notify(seat.until);
    show(title, { ...options, tag: key });
  }, [seat, state, client, key, notify]);

  return {
    state,
    turnOn: () => void Notification.requestPermission().then(() => client.storage.write(key, 0)),
    turnOff: () => client.storage.remove(key),
  };
}

function reminderState(storage: FloatingClient['storage'], key: string): ReminderState {
  if (!('Notification' in globalThis)) return 'unsupported';
  if (storage.read(key, reminded) === undefined) return 'off';
  if (Notification.permission === 'granted') return 'on';
  return Notification.permission === 'denied' ? 'denied' : 'off';
}

/** Android has the constructor and throws when it is used. */
function show(title: string, options: NotificationOptions): void {
  try {
    // oxlint-disable-next-line no-new -- showing itself is what it does
    new Notification(title, options);
  } catch {
    // What cannot be shown is on the page all the same.
  }
}
