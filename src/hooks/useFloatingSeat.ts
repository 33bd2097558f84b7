'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import type { Seat } from '../seat/Seat.js';
import type { SeatRecord } from '../seat/SeatRecord.js';
import { floatingSeatOptions } from './floatingSeatOptions.js';
import { useServerTime } from './useServerTime.js';

/** What {@link useFloatingSeat} returns: TanStack's result, and the seat that follows from it. */
export type UseFloatingSeatResult = UseQueryResult<SeatRecord> & {
  /** The seat now, by the server's clock; `unknown` until `data` is there. */
  seat: Seat;
};

/**
 * This device's seat: whether it holds one, until when, and whether an action's answer was lost. It
 * is the same in every tab and after a reload, and changes by itself when a borrow nears its end and
 * when it runs out. It asks the service nothing: looking would take a seat.
 */
export function useFloatingSeat(): UseFloatingSeatResult {
  const { client, queryClient } = useFloatingLicense('useFloatingSeat');
  const query = useQuery(floatingSeatOptions(client), queryClient);
  // What time alone can change: the state, that an answer counts as lost, that nobody renews it.
  const phase = useServerTime(() => {
    const seatNow = client.seatNow(query.data);
    const isKept = seatNow.state === 'held' && seatNow.renewBy === null;
    return `${seatNow.state} ${'lost' in seatNow} ${isKept}`;
  });
  const seat = useMemo(
    () => (phase ? client.seatNow(query.data) : client.seatNow(undefined)),
    [phase, query.data, client],
  );
  return { ...query, seat };
}
