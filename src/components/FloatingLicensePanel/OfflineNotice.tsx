'use client';

import type { ReactElement } from 'react';
import { useOnline } from '../../hooks/useOnline.js';
import { useTexts } from '../useTexts.js';

/** Says so where there is no network: a borrowed seat needs none. */
export function OfflineNotice(): ReactElement | null {
  const { messages } = useTexts('OfflineNotice');
  return useOnline() ? null : <output className="rfl-notice">{messages.panel.offline}</output>;
}
