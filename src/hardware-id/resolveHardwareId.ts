import type { Store } from '../storage/createStore.js';
import { randomHex } from './randomHex.js';
import { keepHardwareId, readHardwareId } from './storedHardwareId.js';

/** Which device this is, to the licence service, and where that id came from. */
export interface HardwareId {
  /** The `hardware_id` of every request. */
  id: string;
  /**
   * `given` by the host; `stored` by an earlier visit; `derived` from the browser and the scope, so
   * that it is the same again after the storage was cleared; `new`, partly random, never seen before.
   */
  source: 'given' | 'stored' | 'derived' | 'new';
  /**
   * Ids that this browser knows the same device to have had before, newest first, for the way back
   * after `device_not_found`; absent where it knows of none. Never those of another scope.
   */
  earlier?: readonly string[];
}

/** What a hardware id is resolved from. */
export interface HardwareIdOptions {
  /** An id of the host's own, which wins. */
  given?: string | undefined;
  /** Who is signed in: two people on the same laptop model must not share a seat. */
  scope?: string | undefined;
  store: Store;
}

/**
 * Finds the installation id of this browser: the given one, else the stored one, else a new one
 * made of the browser's fingerprint and the scope or, without a scope, a random part. The
 * fingerprint counts once only, so a browser update does not lose the seat.
 *
 * It tells devices apart; it proves nothing about who is asking.
 *
 * @throws Error on a server, which has no device, where none is given
 */
export async function resolveHardwareId(options: HardwareIdOptions): Promise<HardwareId> {
  const { given, scope, store } = options;
  if (given) return { id: given, source: 'given' };
  if (typeof window === 'undefined') throw new Error(noDevice);
  const before = readHardwareId(store, scope);
  if (before !== undefined) return { id: before, source: 'stored' };

  const made = await makeId(scope);
  // Another tab may have stored one while the fingerprint was taken.
  const meanwhile = readHardwareId(store, scope);
  if (meanwhile !== undefined) return { id: meanwhile, source: 'stored' };
  keepHardwareId(store, scope, made.id);
  return made;
}

const noDevice =
  'A server has no device of its own: resolve the hardware id in the browser, or hand one to the ' +
  'provider as hardwareId.';

async function makeId(scope: string | undefined): Promise<HardwareId> {
  const random = randomHex();
  try {
    const { hashBrowser } = await import('./hashBrowser.js');
    // An empty scope is nobody's, and must not be everybody's.
    const id = `rfl1-${await hashBrowser(scope || random)}`;
    return { id, source: scope ? 'derived' : 'new' };
  } catch {
    // A blocker refused the script or the browser its sources: the random part alone serves.
    return { id: `rfl1-${random}`, source: 'new' };
  }
}
