'use client';

import { useOnline } from '../../hooks/useOnline.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';

/** Says so where there is no network: a borrowed seat needs none. Announced. Renders an `<output>`. */
export const NoticeOffline: Part<'output'> = createPart(
  'Notice.Offline',
  'output',
  'rfl rfl-notice',
  () => {
    const { messages } = useTexts('Notice.Offline');
    return { children: useOnline() ? undefined : messages.panel.offline };
  },
);
