'use client';

import type { RefObject } from 'react';
import { createContext, useContext } from 'react';
import { outsideError } from '../part/outsideError.js';
import type { LostFocus } from '../part/useLostFocus.js';
import type { PartIdState } from '../part/usePartIds.js';
import type { ReleaseButtonState } from './useReleaseButton.js';

/** What `Release.Root` hands to the parts inside. */
export interface ReleaseContextValue extends ReleaseButtonState, PartIdState {
  /** Made unique: the start of every id that the host does not give. */
  id: string;
  /** The element that asks. */
  dialog: RefObject<HTMLDialogElement | null>;
  /** What closes the dialog, to take the focus where nothing else is left to do. */
  cancel: RefObject<HTMLButtonElement | null>;
  /** What asks, and what takes back that the release is put off: one of them is there at a time. */
  trigger: RefObject<HTMLButtonElement | null>;
  /** For each of those two: where one goes that has the focus, the other takes it. */
  keptFocus: LostFocus;
}

/** See {@link ReleaseContextValue}; null outside of `Release.Root`. */
export const ReleaseContext = createContext<ReleaseContextValue | null>(null);

/**
 * What `Release.Root` knows, for parts of your own: whether there is a seat, what is asked, the error.
 *
 * @param part what asks, for the error
 * @throws Error outside of `Release.Root`, naming the part
 */
export function useReleaseContext(part: string): ReleaseContextValue {
  const value = useContext(ReleaseContext);
  if (!value) throw outsideError(part, 'Release.Root');
  return value;
}
