import type { HardwareId } from '../hardware-id/resolveHardwareId.js';
import type { SeatRecord } from '../seat/SeatRecord.js';
import { seatRecord } from '../seat/SeatRecord.js';
import type { Store } from '../storage/createStore.js';
import type { ServerClock } from '../time/createServerClock.js';

/** What this browser remembers of one device's seat: one record for all of its tabs. */
export interface SeatMemory {
  readonly hardwareId: string;
  /** Names the seat among those of this browser. */
  readonly key: string;
  /** What is remembered; on a first visit, what can be known without asking. */
  read(): SeatRecord;
  /** Remembers something else. */
  write(record: SeatRecord): void;
}

/** What {@link openSeatMemory} takes. */
export interface SeatMemoryOptions {
  /** Names the licence. */
  name: string;
  device: HardwareId;
  store: Store;
  clock: ServerClock;
  /** Called where nothing is remembered: where the storage was cleared, the id went with it. */
  onEmpty: () => void;
}

/** Opens the memory of a device's seat. */
export function openSeatMemory(options: SeatMemoryOptions): SeatMemory {
  const { name, device, store, clock, onEmpty } = options;
  const { id: hardwareId, source } = device;
  // By device as well: two tabs that disagree about the id would overwrite each other for ever.
  const key = `react-floating-license:seat:${name}:${hardwareId}`;
  /** What this page read or wrote last: it outlives a storage that is cleared meanwhile. */
  let last: SeatRecord | undefined;
  /** Whether that was written and never read back: what cannot be read is written once, not for ever. */
  let isUnread = false;

  const write = (record: SeatRecord): void => {
    last = record;
    isUnread = true;
    store.write(key, { ...record, clockOffset: clock.share() });
  };
  return {
    hardwareId,
    key,
    write,
    read: () => {
      const stored = store.read(key, seatRecord);
      if (stored?.hardwareId === hardwareId) {
        clock.recall(stored.clockOffset);
        last = stored;
        isUnread = false;
        return stored;
      }
      // Whoever hears of a change reads again: the two would go on without end.
      if (last && isUnread) return last;
      // Only an id that nobody can have used before is known to hold nothing.
      const state = source === 'new' ? 'none' : 'unknown';
      const fresh = last ?? { version: 1, hardwareId, known: { state }, clockOffset: 0 };
      last = fresh;
      isUnread = true;
      // The record first: whoever hears of the change reads again.
      store.write(key, fresh);
      onEmpty();
      return fresh;
    },
  };
}
