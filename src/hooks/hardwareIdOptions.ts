import type { UseQueryOptions } from '@tanstack/react-query';
import type { FloatingClient } from '../client/createFloatingClient.js';
import type { HardwareId } from '../hardware-id/resolveHardwareId.js';

/** Options of the query behind `useHardwareId`, for `useQuery`, `prefetchQuery` and the like. */
export function hardwareIdOptions(client: FloatingClient): UseQueryOptions<HardwareId> {
  return {
    queryKey: client.keys.hardwareId,
    queryFn: () => client.hardwareId(),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
    retry: false,
  };
}
