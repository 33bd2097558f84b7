import type { UseQueryOptions } from '@tanstack/react-query';
import type { FloatingClient } from '../client/createFloatingClient.js';
import type { SeatRecord } from '../seat/SeatRecord.js';

/**
 * Options of the query behind `useFloatingSeat`. It reads what this browser remembers and asks
 * nobody: the License API has no way to look at a seat without taking one.
 */
export function floatingSeatOptions(client: FloatingClient): UseQueryOptions<SeatRecord> {
  return {
    queryKey: client.keys.seat,
    queryFn: () => client.readSeat(),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
    retry: false,
  };
}
