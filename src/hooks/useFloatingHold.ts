'use client';

import { useCallback, useEffect, useReducer } from 'react';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import type { Hold } from '../seat/Hold.js';
import { holdAt } from '../seat/holdAt.js';
import type { Seat } from '../seat/Seat.js';
import { useFloatingSeat } from './useFloatingSeat.js';
import { useSeatRecord } from './useSeatRecord.js';

/** What {@link useFloatingHold} takes. */
export interface FloatingHoldOptions {
  /** False: nothing is kept, whatever the person said. Default: true. */
  enabled?: boolean | undefined;
  /**
   * Whether a seat is taken without being asked for. With false, only `take` does; it is remembered.
   * Default: true.
   */
  automatic?: boolean | undefined;
  /**
   * `mounted`: as long as the component is, in hidden tabs too. `visible`: only while the page is to
   * be seen; hidden for longer than the licence's floating timeout it loses the seat. Default:
   * `mounted`.
   */
  holdOn?: 'mounted' | 'visible' | undefined;
  /**
   * Returns the held seat when the last tab closes; never a borrowed one. Best effort: a browser that
   * crashes sends nothing, and the seat is free when the floating timeout is over. Default: false.
   */
  releaseOnLeave?: boolean | undefined;
}

/** What {@link useFloatingHold} returns. */
export interface UseFloatingHoldResult {
  /** What keeping the seat has come to. */
  hold: Hold;
  /** The seat now, as `useFloatingSeat` has it. */
  seat: Seat;
  /** Minutes without a check until the service frees the seat; undefined until an answer told. */
  timeout: number | undefined;
  /**
   * Takes a seat, or tries again at once. All tabs keep it then. Where the part of this library that does
   * it could not be loaded, as offline, `hold` is `unreachable`, and it is tried again until `stop`. The
   * same function on each render.
   */
  take: () => void;
  /**
   * Keeps it no longer, and waits for none. A seat that is held is not returned by it. The same function
   * on each render.
   */
  stop: () => void;
}

/**
 * Takes a seat of the licence and keeps it while the component is mounted: checks the licence when
 * half of its floating timeout has passed (jittered, never later than 15 seconds before the end), one
 * check for all tabs of the browser, and at once when a sleeping device wakes. Where every seat is in
 * use it waits for the next free one. It rests while the seat is borrowed. It stops when the person
 * returns a seat or calls `stop`, also after a reload and with `automatic`, until `take`: show a way to
 * it where `hold.state` is `off`.
 *
 * @example
 * const { hold, take, stop } = useFloatingHold({ enabled: isEditorOpen });
 */
export function useFloatingHold(options: FloatingHoldOptions = {}): UseFloatingHoldResult {
  const { enabled = true, automatic = true, holdOn = 'mounted', releaseOnLeave = false } = options;
  const { client } = useFloatingLicense('useFloatingHold');
  const { seat } = useFloatingSeat();

  useEffect(() => {
    if (!enabled) return undefined;
    return client.keepSeat({ enabled, automatic, holdOn, releaseOnLeave });
  }, [client, enabled, automatic, holdOn, releaseOnLeave]);

  const { hold, timeout } = useSeatRecord((record, now) => {
    const known = holdAt(record, now, { enabled, automatic });
    const unsaid = enabled && known.state === 'off' && client.unsaidWish();
    return { hold: unsaid || known, timeout: record?.floatingTimeout };
  }, 'useFloatingHold');
  // What could not be noted down, no record tells.
  const [, render] = useReducer((count: number) => count + 1, 0);
  const take = useCallback(() => void client.wish('take').catch(render), [client]);
  const stop = useCallback(() => {
    client.wish('stop').catch(() => undefined);
    render();
  }, [client]);
  return { hold, seat, timeout, take, stop };
}
