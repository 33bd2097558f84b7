import type { DataTag, UnusedSkipTokenOptions } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { FloatingClient } from '../client/createFloatingClient.js';
import type { SeatRecord } from '../seat/SeatRecord.js';

/** What TanStack's `queryOptions` makes of them: the key knows the type of the data. */
export type SeatQueryOptions = UnusedSkipTokenOptions<
  SeatRecord,
  Error,
  SeatRecord,
  readonly string[]
> & {
  queryKey: DataTag<readonly string[], SeatRecord, Error>;
};

/**
 * Options of the query behind `useFloatingSeat`. It reads what this browser remembers and asks
 * nobody: the License API has no way to look at a seat without taking one.
 */
export function floatingSeatOptions(client: FloatingClient): SeatQueryOptions {
  return queryOptions({
    queryKey: client.keys.seat,
    queryFn: () => client.readSeat(),
    staleTime: Infinity,
    networkMode: 'always',
    // What could not be loaded may be there with the network; what is known is not asked for again.
    refetchOnReconnect: true,
    retry: false,
  });
}
