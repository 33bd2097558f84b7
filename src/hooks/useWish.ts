'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { FloatingClient } from '../client/createFloatingClient.js';
import { loadPause } from '../client/loadPause.js';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import { isFloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import type { Hold } from '../seat/Hold.js';
import { subscribeToTicks } from '../time/subscribeToTicks.js';

/** What {@link useWish} returns. */
interface UseWishResult {
  /** What has come of a wish for a seat that could not be noted down yet; undefined where there is none. */
  unsaid: Unreachable | undefined;
  /** Wants a seat to be kept. The same function on each render. */
  take: () => void;
  /** Wants none to be kept. The same function on each render. */
  stop: () => void;
}

type Unreachable = Extract<Hold, { state: 'unreachable' }>;

/**
 * Notes down whether the person wants a seat to be kept. What does that comes in a chunk of its own; where
 * that could not be loaded, a wish for a seat is told again until it was heard, or taken back.
 */
export function useWish(): UseWishResult {
  const { client } = useFloatingLicense('useFloatingHold');
  const [failed, setFailed] = useState<{ client: FloatingClient; unsaid: Unreachable }>();
  const unsaid = failed?.client === client ? failed.unsaid : undefined;
  const last = useRef<Promise<void>>(undefined);

  const take = useCallback(() => {
    const told = client.wish('take');
    last.current = told;
    told.then(
      () => setFailed(undefined),
      (error: unknown) => {
        // Whoever stopped it meanwhile, or pressed once more, is told of that alone.
        if (last.current !== told || !isFloatingLicenseError(error)) return;
        const nextTry = new Date(client.clock.now() + loadPause);
        setFailed({ client, unsaid: { state: 'unreachable', nextTry, error } });
      },
    );
  }, [client]);
  const stop = useCallback(() => {
    setFailed(undefined);
    // Where it could not be noted down, nor was the wish for a seat: there is nothing to stop.
    last.current = client.wish('stop').catch(() => undefined);
  }, [client]);

  useEffect(() => {
    if (!unsaid) return undefined;
    let isTold = false;
    const again = (): void => {
      if (!isTold) take();
      isTold = true;
    };
    const stopTicks = subscribeToTicks(() => {
      if (client.clock.now() >= unsaid.nextTry.getTime()) again();
    });
    addEventListener('online', again);
    return () => {
      stopTicks();
      removeEventListener('online', again);
    };
  }, [client, unsaid, take]);
  return { unsaid, take, stop };
}
