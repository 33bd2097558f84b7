import type { HardwareId } from '../hardware-id/resolveHardwareId.js';
import { checkHardwareId } from '../hardware-id/checkHardwareId.js';
import { isPrivateWindow } from '../hardware-id/isPrivateWindow.js';
import { resolveHardwareId } from '../hardware-id/resolveHardwareId.js';
import {
  keepHardwareId,
  noteEarlierId,
  readEarlierIds,
  readHardwareId,
  replaceHardwareId,
} from '../hardware-id/storedHardwareId.js';
import type { Store } from '../storage/createStore.js';
import type { FloatingClient } from './createFloatingClient.js';
import { followPutOff } from './followPutOff.js';
import type { KeepOptions } from './keepSeat.js';
import { keepSeat } from './keepSeat.js';
import type { SeatActions } from './createSeatActions.js';
import { createSeatActions } from './createSeatActions.js';
import type { SeatMemory } from './openSeatMemory.js';
import { openSeatMemory } from './openSeatMemory.js';
import type { ProxyConnection } from './ProxyConnection.js';
import { seatName } from './seatName.js';

/** Whose seat it is. */
export interface SeatOwner {
  /** Who is signed in; undefined is whoever uses the browser. */
  scope: string | undefined;
  /** A hardware id of the host's own. */
  hardwareId: string | undefined;
  store: Store;
}

/** The seat of one device: what is remembered of it, and what can be done with it. */
export interface OpenSeat {
  /** The device, with the ids that it is known to have had before. */
  readDevice(): HardwareId;
  /** False once this or another tab stored another id: the seat is to be opened anew. */
  isCurrent(): boolean;
  /**
   * Stores another id in place of this device's.
   *
   * @throws TypeError where it cannot be one, or the host gave this one
   */
  restore(id: string): void;
  /** See {@link isPrivateWindow}; false where the host gave the id, which then outlives the window. */
  isPrivate(): Promise<boolean>;
  memory: SeatMemory;
  actions: SeatActions;
  /** See {@link keepSeat}. */
  keep(options: KeepOptions): () => void;
  /** See {@link followPutOff}. */
  followPutOff(client: FloatingClient): () => void;
}

/**
 * Finds out which device this is, and opens the memory of its seat. All that it brings along comes in
 * one chunk after the first paint: a page needs it to fill in what it shows, not to show itself.
 *
 * @param before the id that this page went by until another was stored
 */
export async function openSeat(
  owner: SeatOwner,
  connection: ProxyConnection,
  before?: string,
): Promise<OpenSeat> {
  const { scope, hardwareId: given, store } = owner;
  const { endpoint, clock, license } = connection;
  const device = await resolveHardwareId({ given, scope, store });
  if (before !== undefined) noteEarlierId(store, scope, before);
  const memory = openSeatMemory({
    name: seatName(endpoint, scope, license),
    device,
    store,
    clock,
    onEmpty: () => {
      if (!given) keepHardwareId(store, scope, device.id);
    },
  });
  const actions = createSeatActions(memory, connection, store);
  return {
    readDevice: () => {
      const earlier = given ? [] : readEarlierIds(store, scope, device.id);
      return earlier.length > 0 ? { ...device, earlier } : device;
    },
    isCurrent: () => Boolean(given) || (readHardwareId(store, scope) ?? device.id) === device.id,
    restore: (text) => {
      if (given) throw new TypeError(givenByHost);
      const checked = checkHardwareId(text, device.id);
      if (!('id' in checked))
        throw new TypeError(`No id to go back to: ${problems[checked.problem]}`);
      replaceHardwareId(store, scope, checked.id);
    },
    isPrivate: async () => !given && isPrivateWindow(),
    memory,
    actions,
    keep: (options) => keepSeat({ memory, actions, store, clock }, options),
    followPutOff,
  };
}

const problems = {
  invalid: 'it takes 1 to 512 characters, without white space.',
  same: 'this device goes by it already.',
};

const givenByHost =
  'The hardware id of this device was given to the provider as hardwareId: hand it another one.';
