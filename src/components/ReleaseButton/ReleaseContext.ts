'use client';

import type { RefObject } from 'react';
import { createContext, useContext } from 'react';
import { outsideError } from '../part/outsideError.js';
import type { PartIdState } from '../part/usePartIds.js';
import type { FloatingLicenseError } from '../../protocol/FloatingLicenseError.js';

/** What `Release.Root` hands to the parts inside. */
export interface ReleaseContextValue extends PartIdState {
  /** Whether this device has a seat, or may have one that this browser does not know of. */
  hasSeat: boolean;
  /** Whether it is known that there is a seat, or that one was about to be returned. */
  isKnown: boolean;
  /** Whether the answer to a release was lost: to do it again is the next step. */
  isLost: boolean;
  isReleasing: boolean;
  error: FloatingLicenseError | null;
  dialog: RefObject<HTMLDialogElement | null>;
  /** What closes the dialog, to take the focus where nothing else is left to do. */
  cancel: RefObject<HTMLButtonElement | null>;
  /** What asks, and what takes back that the release is put off: one of them is there at a time. */
  trigger: RefObject<HTMLButtonElement | null>;
  /** Of the title, where the host gives it none. */
  titleId: string;
  /** Opens the dialog. */
  ask: () => void;
  confirm: () => void;
  close: () => void;
  /** Whether the seat is to be returned as soon as there is a network, while the page stays open. */
  isLater: boolean;
  setLater: (isLater: boolean) => void;
  /** To be called when the dialog has closed, however it was. */
  onClosed: () => void;
}

/** See {@link ReleaseContextValue}; null outside of `Release.Root`. */
export const ReleaseContext = createContext<ReleaseContextValue | null>(null);

/** @throws Error outside of `Release.Root`, naming the part */
export function useReleaseContext(part: string): ReleaseContextValue {
  const value = useContext(ReleaseContext);
  if (!value) throw outsideError(part, 'Release.Root');
  return value;
}
