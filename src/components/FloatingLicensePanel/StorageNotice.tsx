'use client';

import type { ReactElement } from 'react';
import { useSyncExternalStore } from 'react';
import { useTexts } from '../useTexts.js';

/** Says once that this browser keeps nothing, where storage is full or blocked. */
export function StorageNotice(): ReactElement | null {
  const { client, messages } = useTexts('StorageNotice');
  const { subscribe, isPersistent } = client.storage;
  const persistent = useSyncExternalStore(subscribe, isPersistent, () => true);
  return persistent ? null : <output className="rfl-notice">{messages.panel.notStored}</output>;
}
