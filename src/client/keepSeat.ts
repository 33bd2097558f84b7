import type { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import { failureOf } from '../seat/failureOf.js';
import { isCheckDue } from '../seat/isCheckDue.js';
import type { HoldTerms } from '../seat/isHoldWanted.js';
import { isHoldWanted } from '../seat/isHoldWanted.js';
import { isWishOver } from '../seat/isWishOver.js';
import type { SeatRecord } from '../seat/SeatRecord.js';
import type { Store } from '../storage/createStore.js';
import type { ServerClock } from '../time/createServerClock.js';
import { subscribeToTicks } from '../time/subscribeToTicks.js';
import type { SeatActions } from './createSeatActions.js';
import type { SeatMemory } from './openSeatMemory.js';
import { joinTabs } from './joinTabs.js';

/** How a seat is kept. */
export interface KeepOptions extends HoldTerms {
  /** While the page is open, or only while it is to be seen. */
  holdOn: 'mounted' | 'visible';
  /** Whether a held seat is returned when the last tab closes. */
  releaseOnLeave: boolean;
}

/** What {@link keepSeat} works with. */
export interface SeatKeeper {
  memory: SeatMemory;
  actions: SeatActions;
  store: Store;
  clock: ServerClock;
}

/**
 * Keeps a seat while it runs: once a second it looks whether a check is due by what all tabs
 * remember, so whichever comes first makes it, and one that slept makes it as soon as it wakes.
 *
 * @returns a function that stops it; the seat is then the service's to free
 */
export function keepSeat(keeper: SeatKeeper, options: KeepOptions): () => void {
  const { memory, actions, store, clock } = keeper;
  const tab = joinTabs(memory.key, store);
  let isBusy = false;
  let isLeaving = false;

  const isWanted = (record: SeatRecord): boolean =>
    !isLeaving &&
    (options.holdOn === 'mounted' || document.visibilityState === 'visible') &&
    isHoldWanted(record, options);
  const isToBeDone = (record: SeatRecord): boolean =>
    isWanted(record) && isCheckDue(record, clock.now());

  const look = (): void => {
    const record = memory.read();
    if (isWanted(record)) tab.stay();
    if (isBusy || !isToBeDone(record)) return;
    isBusy = true;
    void actions.check(isToBeDone).finally(() => {
      isBusy = false;
    });
  };
  /** Tries again at once what failed for a reason that may be over. */
  const reconsider = (isOver: (error: FloatingLicenseError) => boolean): void => {
    const error = failureOf(memory.read());
    if (error && isOver(error)) actions.note({ type: 'reconsidered' });
    look();
  };
  const reconnect = (): void =>
    reconsider(({ code, outcome }) => outcome === 'unknown' || code === 'offline');
  const leave = (): void => {
    isLeaving = true;
    const isLast = tab.close();
    if (isLast && options.releaseOnLeave) actions.leave();
  };

  // Out of the back/forward cache: no timer ran meanwhile.
  const comeBack = (): void => {
    isLeaving = false;
    look();
  };

  if (isWishOver(memory.read(), clock.now())) actions.note({ type: 'unwished' });
  // Waiting does not change it, but a new page may: the person signed in, or activated the device.
  reconsider(({ remedy }) => remedy !== 'retry');
  // What the person says, here or in another tab, counts at once.
  const stops = [subscribeToTicks(look), store.subscribe(look)];
  addEventListener('online', reconnect);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', comeBack);
  return () => {
    isLeaving = true;
    for (const stop of stops) stop();
    removeEventListener('online', reconnect);
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', comeBack);
    tab.leave();
  };
}
