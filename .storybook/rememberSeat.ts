import type { SeatRecord } from 'react-floating-license';
import { createFloatingClient } from '../src/client/createFloatingClient.js';
import { browserStore } from '../src/storage/createStore.js';

/**
 * Stores a seat as an earlier visit left it: through the library's own store, so that the story's
 * provider reads it at its start as after a reload, and under the key that the client chooses.
 */
export async function rememberSeat(endpoint: string, record: SeatRecord): Promise<void> {
  const client = createFloatingClient({
    endpoint,
    scope: undefined,
    hardwareId: record.hardwareId,
    headers: () => ({}),
    fetch: () => Promise.reject(new TypeError('only the storage is wanted')),
    // What the client would write on a first visit is where the record goes.
    store: {
      ...browserStore,
      read: () => undefined,
      write: (key) => browserStore.write(key, record),
    },
  });
  await client.readSeat();
}
