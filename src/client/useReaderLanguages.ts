'use client';

import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  addEventListener('languagechange', listener);
  return () => removeEventListener('languagechange', listener);
}

/** The reader's languages, most wanted first, with commas between; empty during a server render. */
export function useReaderLanguages(): string {
  return useSyncExternalStore(
    subscribe,
    () => navigator.languages.join(),
    () => '',
  );
}
