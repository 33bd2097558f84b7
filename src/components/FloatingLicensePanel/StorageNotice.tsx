'use client';

import type { ReactElement } from 'react';
import { useSyncExternalStore } from 'react';
import { usePrivateWindow } from '../../hooks/usePrivateWindow.js';
import { useTexts } from '../useTexts.js';

/** Says once that this browser keeps nothing: storage is full or blocked, or the window private. */
export function StorageNotice(): ReactElement | null {
  const { client, messages } = useTexts('StorageNotice');
  const { subscribe, isPersistent } = client.storage;
  const persistent = useSyncExternalStore(subscribe, isPersistent, () => true);
  const isPrivate = usePrivateWindow();
  if (persistent && !isPrivate) return null;
  const { notStored, privateWindow } = messages.panel;
  return <output className="rfl-notice">{persistent ? privateWindow : notStored}</output>;
}
