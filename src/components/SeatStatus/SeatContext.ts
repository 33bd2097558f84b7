'use client';

import { createContext, useContext } from 'react';
import { outsideError } from '../part/outsideError.js';
import type { UseFloatingSeatResult } from '../../hooks/useFloatingSeat.js';
import type { SeatState } from '../../seat/Seat.js';

/** What `Seat.Root` hands to the parts inside. */
export interface SeatContextValue {
  seat: UseFloatingSeatResult['seat'];
  /** The `data-state` of the parts: `pending` until the device is looked up. */
  state: SeatState | 'pending';
}

/** See {@link SeatContextValue}; null outside of `Seat.Root`. */
export const SeatContext = createContext<SeatContextValue | null>(null);

/**
 * What `Seat.Root` knows, for parts of your own: the seat and its state.
 *
 * @param part what asks, for the error
 * @throws Error outside of `Seat.Root`, naming the part
 */
export function useSeatContext(part: string): SeatContextValue {
  const value = useContext(SeatContext);
  if (!value) throw outsideError(part, 'Seat.Root');
  return value;
}
