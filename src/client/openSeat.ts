import type { HardwareId } from '../hardware-id/resolveHardwareId.js';
import { keepHardwareId, resolveHardwareId } from '../hardware-id/resolveHardwareId.js';
import type { Store } from '../storage/createStore.js';
import type { ProxyConnection } from './callProxy.js';
import type { KeepOptions } from './keepSeat.js';
import { keepSeat } from './keepSeat.js';
import type { SeatActions } from './seatActions.js';
import { createSeatActions } from './seatActions.js';
import type { SeatMemory } from './seatMemory.js';
import { openSeatMemory } from './seatMemory.js';

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
  device: HardwareId;
  memory: SeatMemory;
  actions: SeatActions;
  /** See {@link keepSeat}. */
  keep(options: KeepOptions): () => void;
}

/**
 * Finds out which device this is, and opens the memory of its seat. All that it brings along comes in
 * one chunk after the first paint: a page needs it to fill in what it shows, not to show itself.
 */
export async function openSeat(owner: SeatOwner, connection: ProxyConnection): Promise<OpenSeat> {
  const { scope, hardwareId: given, store } = owner;
  const { endpoint, clock } = connection;
  const device = await resolveHardwareId({ given, scope, store });
  const memory = openSeatMemory({
    name: `${endpoint}:${scope ?? ''}`,
    device,
    store,
    clock,
    onEmpty: () => {
      if (!given) keepHardwareId(store, scope, device.id);
    },
  });
  const actions = createSeatActions(memory, connection, store);
  return {
    device,
    memory,
    actions,
    keep: (options) => keepSeat({ memory, actions, store, clock }, options),
  };
}
