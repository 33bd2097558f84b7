import type { ReactElement } from 'react';
import type { SeatContextValue } from './SeatContext.js';

/** A shape per state, so that none is told by its colour alone. */
const shapes: Record<SeatContextValue['state'], string> = {
  pending: 'M4 8h.01M8 8h.01M12 8h.01',
  unknown: 'M6 6.2a2 2 0 1 1 2.8 2C8.3 8.5 8 8.9 8 9.5M8 12h.01',
  none: 'M4.5 8h7',
  held: 'M5.5 8a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  borrowed: 'M4.8 8.3l2.2 2.2 4.2-4.8',
  expiring: 'M8 4.5v3.7l2.3 1.5',
  expired: 'M5.5 5.5l5 5m0-5l-5 5',
};

/** The icon of a state. Hidden from assistive technology: the word beside it says the same. */
export function SeatIcon({ state }: Pick<SeatContextValue, 'state'>): ReactElement {
  return (
    <svg className="rfl-icon" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d={shapes[state]} />
    </svg>
  );
}
