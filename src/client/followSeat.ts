import type { Store } from '../storage/createStore.js';
import { subscribeToTicks } from '../time/subscribeToTicks.js';
import type { KeepOptions } from './keepSeat.js';
import { loadPause } from './loadPause.js';
import type { OpenSeat } from './openSeat.js';

/** Where {@link followSeat} finds the seat. */
export interface SeatSource {
  /** Opens the seat of the device that this is now. */
  open(): Promise<OpenSeat>;
  /** Whether somebody opened it, or is about to. */
  isOpening(): boolean;
  /** Settles once the server's time was asked for; undefined where nobody has. */
  heard(): Promise<void> | undefined;
  store: Store;
}

/**
 * Keeps the seat of the device that this is, also where what does it is loaded late, or the person goes back
 * to an earlier id meanwhile.
 *
 * @returns a function that stops it
 */
export function followSeat(source: SeatSource, keep: KeepOptions): () => void {
  let kept: OpenSeat | undefined;
  let stop: (() => void) | undefined;
  let isOver = false;
  let nextTry = Infinity;

  const follow = async (): Promise<void> => {
    const seat = await source.open();
    // Whether the person said it on an earlier visit, the server's time tells.
    if (seat.memory.read().hold?.wish === 'take') await source.heard();
    if (isOver || seat === kept) return;
    stop?.();
    kept = seat;
    stop = seat.keep(keep);
  };
  const start = (): void =>
    void follow().catch(() => {
      nextTry = performance.now() + loadPause;
    });
  // What could not be loaded is tried again, and at once where somebody else got it meanwhile.
  const startLate = (): void => {
    if (!kept && (source.isOpening() || performance.now() >= nextTry)) start();
  };

  start();
  const stops = [source.store.subscribe(start), subscribeToTicks(startLate)];
  return () => {
    isOver = true;
    stops.forEach((unsubscribe) => unsubscribe());
    stop?.();
  };
}
