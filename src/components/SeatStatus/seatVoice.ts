'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { FloatingClient } from '../../client/createFloatingClient.js';

/** How many parts on the page say what has become of a seat, by whose seat it is. */
const voices = new WeakMap<FloatingClient, number>();
const listeners = new Set<() => void>();

/** Counts a part that says what has become of the seat, so that no other has to. */
export function useSeatVoice(client: FloatingClient): void {
  useEffect(() => {
    count(client, 1);
    return () => count(client, -1);
  }, [client]);
}

/** Whether some part says what has become of the seat. */
export function useIsSeatSaid(client: FloatingClient): boolean {
  return useSyncExternalStore(
    subscribe,
    () => countOf(client) > 0,
    () => false,
  );
}

function countOf(client: FloatingClient): number {
  return voices.get(client) ?? 0;
}

function count(client: FloatingClient, change: 1 | -1): void {
  voices.set(client, countOf(client) + change);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
