'use client';

import { createContext, useContext } from 'react';
import { outsideError } from '../part/outsideError.js';
import type { UseFloatingHoldResult } from '../../hooks/useFloatingHold.js';
import type { FloatingLicenseError } from '../../protocol/FloatingLicenseError.js';

/** What `Hold.Root` hands to the parts inside. */
export interface HoldContextValue extends UseFloatingHoldResult {
  /** False: no seat is kept here, and none is offered. */
  enabled: boolean;
  holdOn: 'mounted' | 'visible';
  /** Whether a held seat is returned when the last page closes. */
  releaseOnLeave: boolean;
  /** Why no seat is given, or why the activation that was to help did not. */
  error: FloatingLicenseError | null;
  isActivating: boolean;
  /** Activates this device; the seat is taken then. */
  activate: () => void;
}

/** See {@link HoldContextValue}; null outside of `Hold.Root`. */
export const HoldContext = createContext<HoldContextValue | null>(null);

/**
 * What `Hold.Root` knows, for parts of your own: what has come of keeping a seat, and what takes and stops.
 *
 * @param part what asks, for the error
 * @throws Error outside of `Hold.Root`, naming the part
 */
export function useHoldContext(part: string): HoldContextValue {
  const value = useContext(HoldContext);
  if (!value) throw outsideError(part, 'Hold.Root');
  return value;
}
