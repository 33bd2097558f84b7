'use client';

import { useSyncExternalStore } from 'react';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import { subscribeToTicks, timeOfTick } from '../time/subscribeToTicks.js';

/**
 * Something that follows from the server's time, kept up to date by the page's one timer. The
 * component renders again only when the result changes, so return a number or a string, no object.
 *
 * @param read takes milliseconds on the server's clock
 * @param caller the hook that an error about a missing provider names
 * @returns undefined during a server render
 */
export function useServerTime<T extends string | number | undefined>(
  read: (now: number) => T,
  caller = 'useServerTime',
): T | undefined {
  const { client } = useFloatingLicense(caller);
  return useSyncExternalStore(
    subscribeToTicks,
    () => read(timeOfTick() + client.clock.offset()),
    () => undefined,
  );
}
