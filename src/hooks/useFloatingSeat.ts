'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import type { Seat } from '../seat/Seat.js';
import type { SeatRecord } from '../seat/SeatRecord.js';
import { floatingSeatOptions } from './floatingSeatOptions.js';
import { useSeatRecord } from './useSeatRecord.js';

/** What {@link useFloatingSeat} returns: TanStack's result, and the seat that follows from it. */
export type UseFloatingSeatResult = UseQueryResult<SeatRecord> & {
  /** The seat now, by the server's clock; `unknown` until `data` is there. */
  seat: Seat;
};

/**
 * This device's seat: whether it holds one, until when, and whether an action's answer was lost. It
 * is the same in every tab and after a reload, and changes by itself when a borrow nears its end and
 * when it runs out. It asks the service nothing: looking would take a seat.
 *
 * A component renders again when what it reads of the result changes, as TanStack Query has it:
 * `seat` stays the same object while a held seat is renewed, and `data` does not.
 */
export function useFloatingSeat(): UseFloatingSeatResult {
  const { client, queryClient } = useFloatingLicense('useFloatingSeat');
  const query = useQuery(floatingSeatOptions(client), queryClient);
  const seat = useSeatRecord((record) => client.seatNow(record), 'useFloatingSeat');
  return withSeat(query, seat);
}

/** Adds the seat and reads nothing of the rest, since TanStack Query goes by what is read. */
function withSeat(query: UseQueryResult<SeatRecord>, seat: Seat): UseFloatingSeatResult {
  // Where nothing at all is read, TanStack Query takes it that everything is.
  void query.isPending;
  const rest = Object.keys(query).map((key) => [
    key,
    { enumerable: true, get: (): unknown => Reflect.get(query, key) },
  ]);
  return Object.create(Object.prototype, {
    ...Object.fromEntries(rest),
    seat: { enumerable: true, value: seat },
  });
}
