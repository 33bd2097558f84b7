'use client';

import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useLatest } from '../../client/useLatest.js';
import type { ReleaseContextValue } from './ReleaseContext.js';

/** What {@link useReleaseLater} takes. */
interface ReleaseLaterOptions {
  /** Whether there is a seat to return. */
  hasSeat: boolean;
  /** Returns the seat. */
  release: () => void;
  /** Called where the seat ended before it was returned: whoever gives it up wants no other. */
  onOver: () => void;
  /** What is there to press before and after, to take the focus of the one that went. */
  button: RefObject<HTMLElement | null>;
}

/**
 * Puts a release off until there is a network. It is the person's to ask for, to see and to take back,
 * and ends with the page: nothing is returned behind anybody's back.
 */
export function useReleaseLater({
  hasSeat,
  release,
  onOver,
  button,
}: ReleaseLaterOptions): Pick<ReleaseContextValue, 'isLater' | 'setLater'> {
  const [state, setState] = useState<'off' | 'later' | 'over'>('off');
  const isLater = state === 'later';
  const setLater = (wanted: boolean): void => setState(wanted ? 'later' : 'off');
  // It was asked of this seat, not of the next one.
  if (isLater && !hasSeat) setState('over');
  useEffect(() => {
    if (state === 'over') onOver();
  }, [state, onOver]);
  const latest = useLatest(release);
  useEffect(() => {
    if (!isLater) return undefined;
    const go = (): void => {
      setState('off');
      latest()();
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
