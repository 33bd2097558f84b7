'use client';

import { useEffect, useState } from 'react';
import { useLatest } from '../../client/useLatest.js';
import type { ReleaseContextValue } from './ReleaseContext.js';

/**
 * Puts a release off until there is a network. It is the person's to ask for, to see and to take back,
 * and ends with the page: nothing is returned behind anybody's back.
 *
 * @param hasSeat whether there is a seat to return; without one it is off
 * @param release returns the seat
 */
export function useReleaseLater(
  hasSeat: boolean,
  release: () => void,
): Pick<ReleaseContextValue, 'isLater' | 'setLater'> {
  const [isWanted, setLater] = useState(false);
  const isLater = isWanted && hasSeat;
  const latest = useLatest(release);
  useEffect(() => {
    if (!isLater) return undefined;
    const go = (): void => {
      setLater(false);
      latest()();
    };
    addEventListener('online', go);
    return () => removeEventListener('online', go);
  }, [isLater, latest]);
  return { isLater, setLater };
}
