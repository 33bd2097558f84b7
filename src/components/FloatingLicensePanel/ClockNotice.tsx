'use client';

import type { ReactElement } from 'react';
import { useFloatingSeat } from '../../hooks/useFloatingSeat.js';
import { fillMessage } from '../../messages/fillMessage.js';
import { formatDuration } from '../../time/formatDuration.js';
import { useTexts } from '../useTexts.js';

/** Milliseconds by which two clocks may differ before it is worth a word. */
const tolerable = 2 * 60_000;

/** Says so where the clock of the device is wrong: what is shown does not agree with it then. */
export function ClockNotice(): ReactElement | null {
  const { messages, locale } = useTexts('ClockNotice');
  const { data: record } = useFloatingSeat();
  const offset = record?.clockOffset ?? 0;
  if (Math.abs(offset) <= tolerable) return null;
  const { clockAhead, clockBehind } = messages.panel;
  const duration = formatDuration(Math.abs(offset), locale);
  return (
    <output className="rfl-notice">
      {fillMessage(offset < 0 ? clockAhead : clockBehind, { duration })}
    </output>
  );
}
