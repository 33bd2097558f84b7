'use client';

import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useLatest } from '../../client/useLatest.js';
import type { ReleaseContextValue } from './ReleaseContext.js';

/**
 * Puts a release off until there is a network. It is the person's to ask for, to see and to take back,
 * and ends with the page: nothing is returned behind anybody's back.
 *
 * @param hasSeat whether there is a seat to return; without one it is off
 * @param release returns the seat; false where something else is under way
 * @param button what is there to press before and after, to take the focus of the one that went
 */
export function useReleaseLater(
  hasSeat: boolean,
  release: () => boolean,
  button: RefObject<HTMLElement | null>,
): Pick<ReleaseContextValue, 'isLater' | 'setLater'> {
  const [isLater, setLater] = useState(false);
  // It was asked of this seat, not of the next one.
  if (isLater && !hasSeat) setLater(false);
  const latest = useLatest(release);
  useEffect(() => {
    if (!isLater) return undefined;
    const go = (): void => {
      if (latest()()) setLater(false);
    };
    // The network may be back by the time that it is asked for.
    if (navigator.onLine) go();
    addEventListener('online', go);
    return () => removeEventListener('online', go);
  }, [isLater, latest]);

  const wasLater = useRef(isLater);
  useEffect(() => {
    if (wasLater.current === isLater) return;
    wasLater.current = isLater;
    if (document.activeElement === document.body) button.current?.focus();
  }, [isLater, button]);
  return { isLater, setLater };
}
