import type { DataTag, UnusedSkipTokenOptions } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { FloatingClient } from '../client/createFloatingClient.js';
import type { HardwareId } from '../hardware-id/resolveHardwareId.js';

/** What TanStack's `queryOptions` makes of them: the key knows the type of the data. */
export type HardwareIdQueryOptions = UnusedSkipTokenOptions<
  HardwareId,
  Error,
  HardwareId,
  readonly string[]
> & {
  queryKey: DataTag<readonly string[], HardwareId, Error>;
};

/** Options of the query behind `useHardwareId`, for `useQuery`, `prefetchQuery` and the like. */
export function hardwareIdOptions(client: FloatingClient): HardwareIdQueryOptions {
  return queryOptions({
    queryKey: client.keys.hardwareId,
    queryFn: () => client.hardwareId(),
    staleTime: Infinity,
    networkMode: 'always',
    // What could not be loaded may be there with the network; what is known is not asked for again.
    refetchOnReconnect: true,
    retry: false,
  });
}
