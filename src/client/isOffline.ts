/** True is certain, as far as a browser knows; a server knows of no network that is missing. */
export function isOffline(): boolean {
  return typeof window !== 'undefined' && !navigator.onLine;
}
