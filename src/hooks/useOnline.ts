'use client';

import { useSyncExternalStore } from 'react';

/**
 * Whether this device has a network, as the browser sees it; true during a server render. False is
 * certain but for servers on the same machine, true is a hope.
 */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
