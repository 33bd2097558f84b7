'use client';

import { createContext, useContext } from 'react';
import { outsideError } from '../part/outsideError.js';
import type { PartIdState } from '../part/usePartIds.js';
import type { Duration } from './Duration.js';
import type { BorrowFocus } from './useBorrowFocus.js';
import type { BorrowFormState } from './useBorrowForm.js';

/** What `Borrow.Root` hands to the parts inside. */
export interface BorrowContextValue extends BorrowFormState, BorrowFocus, PartIdState {
  /** Made unique: the name of the radios, and the start of every id that the host does not give. */
  id: string;
}

/** See {@link BorrowContextValue}; null outside of `Borrow.Root`. */
export const BorrowContext = createContext<BorrowContextValue | null>(null);

/** The choice that a `Borrow.Choice` is for; null outside of one. */
export const BorrowChoiceContext = createContext<Duration | 'own' | null>(null);

/**
 * What `Borrow.Root` knows, for parts of your own: the choices on offer, the date, the error.
 *
 * @param part what asks, for the error
 * @throws Error outside of `Borrow.Root`, naming the part
 */
export function useBorrowContext(part: string): BorrowContextValue {
  const value = useContext(BorrowContext);
  if (!value) throw outsideError(part, 'Borrow.Root');
  return value;
}
