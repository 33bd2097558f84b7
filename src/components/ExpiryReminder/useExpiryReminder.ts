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

/** Stands for the end where this browser turned out to show none, so that it promises none again. */
const cannotShow = -1;

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
    void show(title, { ...options, tag: key }).catch(() => client.storage.write(key, cannotShow));
  }, [seat, state, client, key, notify]);

  return {
    state,
    turnOn: () => void Notification.requestPermission().then(() => client.storage.write(key, 0)),
    turnOff: () => client.storage.remove(key),
  };
}

function reminderState(storage: FloatingClient['storage'], key: string): ReminderState {
  if (!('Notification' in globalThis)) return 'unsupported';
  const last = storage.read(key, reminded);
  if (last === undefined) return 'off';
  if (last === cannotShow) return 'unsupported';
  if (Notification.permission === 'granted') return 'on';
  return Notification.permission === 'denied' ? 'denied' : 'off';
}

/**
 * Android has the constructor and throws when it is used: there a service worker of the host's shows
 * them, if it has one.
 *
 * @throws Error where nothing shows them; the warning is on the page all the same
 */
async function show(title: string, options: NotificationOptions): Promise<void> {
  try {
    // oxlint-disable-next-line no-new -- showing itself is what it does
    new Notification(title, options);
  } catch (cause) {
    const worker = await navigator.serviceWorker?.getRegistration();
    if (!worker) throw cause;
    await worker.showNotification(title, options);
  }
}
