'use client';

import type { FocusEvent } from 'react';
import { useRef } from 'react';

/** What {@link useLostFocus} gives to the element that it is about. */
export interface LostFocus {
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Tells when what had the focus was taken away, the element itself or something in it, and nobody took
 * the focus meanwhile. Of elements around one another the inner one is asked first.
 *
 * @param onLost takes the element that this is given to
 */
export function useLostFocus(onLost: (element: HTMLElement) => void): LostFocus {
  const watching = useRef<MutationObserver>(null);
  return {
    onFocus: ({ target, currentTarget }) => {
      watching.current?.disconnect();
      // What any of those below renders takes away, no effect of the one around is told of.
      const observer = new MutationObserver(() => {
        if (target.isConnected) return;
        observer.disconnect();
        if (document.activeElement === document.body) onLost(currentTarget);
      });
      observer.observe(currentTarget.parentNode ?? currentTarget, {
        childList: true,
        subtree: true,
      });
      watching.current = observer;
    },
    onBlur: ({ target }) => {
      // Whoever turns to another window comes back to the same element; and one that goes tells of no
      // blur.
      if (target.isConnected && document.activeElement !== target) watching.current?.disconnect();
    },
  };
}
