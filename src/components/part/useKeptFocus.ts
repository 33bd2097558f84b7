'use client';

import type { LostFocus } from './useLostFocus.js';
import { useLostFocus } from './useLostFocus.js';

/** What {@link useKeptFocus} gives to the element around. */
export interface KeptFocus extends LostFocus {
  tabIndex: -1;
}

/**
 * Keeps the focus in an element: where the button that has it goes, be it pressed or not, the element
 * around takes it, and whoever uses a keyboard goes on from there.
 */
export function useKeptFocus(): KeptFocus {
  return { tabIndex: -1, ...useLostFocus((element) => element.focus()) };
}
