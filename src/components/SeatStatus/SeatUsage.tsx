'use client';

import { fillMessage } from '../../messages/fillMessage.js';
import type { Pool } from '../../seat/Seat.js';
import { numberFormatter } from '../../time/formatters.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { useSeatContext } from './SeatContext.js';

/** How many seats of the licence are in use, in words; nothing where not known. Renders a `<span>`. */
export const SeatUsage: Part<'span'> = createPart('Seat.Usage', 'span', 'rfl-usage', () => {
  const { messages, locale } = useTexts('Seat.Usage');
  const pool = useKnownPool('Seat.Usage');
  if (!pool) return null;
  const number = numberFormatter(locale);
  const values = { inUse: number.format(pool.inUse), total: number.format(pool.total) };
  return {
    'data-full': String(pool.inUse >= pool.total),
    children: fillMessage(messages.seat.usage, values),
  };
});

/** The same as a bar; nothing where not known. Renders a `<meter>`. */
export const SeatUsageMeter: Part<'meter'> = createPart(
  'Seat.UsageMeter',
  'meter',
  'rfl-meter',
  () => {
    const { messages } = useTexts('Seat.UsageMeter');
    const pool = useKnownPool('Seat.UsageMeter');
    if (!pool) return null;
    const full = pool.inUse >= pool.total;
    return {
      'data-full': String(full),
      'aria-label': messages.seat.usageLabel,
      max: pool.total,
      value: pool.inUse,
    };
  },
);

function useKnownPool(part: string): { inUse: number; total: number } | undefined {
  const { seat } = useSeatContext(part);
  const pool: Pool | undefined = 'pool' in seat ? seat.pool : undefined;
  if (!pool || pool.inUse === null || pool.total === null) return undefined;
  return { inUse: pool.inUse, total: pool.total };
}
