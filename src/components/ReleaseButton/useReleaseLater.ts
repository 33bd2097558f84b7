'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { FloatingClient } from '../../client/createFloatingClient.js';
import { performPutOff, putOffOf, setPutOff, subscribeToPutOff } from '../../client/putOff.js';
import { useLatest } from '../../client/useLatest.js';
import type { ReleaseContextValue } from './ReleaseContext.js';

/**
 * Puts a release off until there is a network. It is the person's to ask for, to see and to take back,
 * and ends with the page: nothing is returned behind anybody's back.
 *
 * @param release returns the seat, while this is there to show what comes of it
 */
export function useReleaseLater(
  client: FloatingClient,
  release: () => void,
): Pick<ReleaseContextValue, 'isLater' | 'setLater'> {
  const isLater = useSyncExternalStore(
    subscribeToPutOff,
    () => putOffOf(client) !== undefined,
    () => false,
  );
  const latest = useLatest(release);
  useEffect(() => performPutOff(client, () => latest()()), [client, latest]);
  return { isLater, setLater: (wanted) => setPutOff(client, wanted) };
}
