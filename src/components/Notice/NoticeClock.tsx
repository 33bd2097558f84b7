'use client';

import { useSeatRecord } from '../../hooks/useSeatRecord.js';
import { fillMessage } from '../../messages/fillMessage.js';
import type { SeatRecord } from '../../seat/SeatRecord.js';
import { formatDuration } from '../../time/formatDuration.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';

/** Milliseconds by which two clocks may differ before it is worth a word. */
const tolerable = 2 * 60_000;

/**
 * Says so where the clock of the device is wrong: what is shown does not agree with it then. Announced.
 * Renders an `<output>`.
 */
export const NoticeClock: Part<'output'> = createPart(
  'Notice.Clock',
  'output',
  'rfl rfl-notice',
  () => {
    const { messages, locale } = useTexts('Notice.Clock');
    const offset = useSeatRecord(wrongBy, 'Notice.Clock');
    if (offset === 0) return {};
    const { clockAhead, clockBehind } = messages.panel;
    const duration = formatDuration(Math.abs(offset), locale);
    return { children: fillMessage(offset < 0 ? clockAhead : clockBehind, { duration }) };
  },
);

/** Nothing where it does not matter: it comes out a little different each time it is heard. */
function wrongBy(record: SeatRecord | undefined): number {
  const { clockOffset = 0 } = record ?? {};
  return Math.abs(clockOffset) <= tolerable ? 0 : clockOffset;
}
