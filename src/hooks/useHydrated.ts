'use client';

import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/**
 * False on a server, and while its markup is taken over. What the cache holds by then, the server did
 * not know: a part of the page that is taken over late has to begin with what the server wrote.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
