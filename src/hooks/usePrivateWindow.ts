'use client';

import { useQuery } from '@tanstack/react-query';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import { useHydrated } from './useHydrated.js';

/**
 * Whether this looks like a private window, which forgets this device when it closes, so that a seat
 * borrowed in it stays taken until its date. Known of Firefox and Safari; false in Chromium, which hides
 * its private windows from pages, where the host gave the id, and until it is known.
 */
export function usePrivateWindow(): boolean {
  const { client, queryClient } = useFloatingLicense('usePrivateWindow');
  const { data = false } = useQuery(
    {
      queryKey: [...client.keys.all, 'private-window'],
      queryFn: () => client.isPrivateWindow(),
      staleTime: Infinity,
      networkMode: 'always',
      // As for the id: what could not be loaded may be there with the network.
      refetchOnReconnect: true,
      retry: false,
    },
    queryClient,
  );
  return useHydrated() && data;
}
