'use client';

import type { FocusEvent, RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** What {@link useKeptFocus} gives to the element around. */
export interface KeptFocus {
  ref: RefObject<HTMLDivElement | null>;
  tabIndex: -1;
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
}

/**
 * Keeps the focus in an element: where the button that has it goes, be it pressed or not, the element
 * around takes it, and whoever uses a keyboard goes on from there.
 */
export function useKeptFocus(): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const focused = useRef<Element>(null);
  // After every render: what a state took away, no list of dependencies can tell.
  useEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = null;
    // Nobody took it meanwhile.
    if (document.activeElement === document.body) ref.current?.focus();
  });
  return {
    ref,
    tabIndex: -1,
    onFocus: ({ target }) => {
      focused.current = target;
    },
    onBlur: () => {
      // Not told of an element that goes.
      if (focused.current?.isConnected) focused.current = null;
    },
  };
}
