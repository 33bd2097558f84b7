'use client';

import { useSyncExternalStore } from 'react';
import { usePrivateWindow } from '../../hooks/usePrivateWindow.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';

/**
 * Says that this browser keeps nothing: storage is full or blocked, or the window private. Announced.
 * Renders an `<output>`.
 */
export const NoticeStorage: Part<'output'> = createPart(
  'Notice.Storage',
  'output',
  'rfl rfl-notice',
  () => {
    const { client, messages } = useTexts('Notice.Storage');
    const { subscribe, isPersistent } = client.storage;
    const persistent = useSyncExternalStore(subscribe, isPersistent, () => true);
    const isPrivate = usePrivateWindow();
    const { notStored, privateWindow } = messages.panel;
    if (!persistent) return { children: notStored };
    return { children: isPrivate ? privateWindow : undefined };
  },
);
