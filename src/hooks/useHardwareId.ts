'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import type { HardwareId } from '../hardware-id/resolveHardwareId.js';
import { hardwareIdOptions } from './hardwareIdOptions.js';

/**
 * This device's hardware id and where it came from: given to the provider, stored by an earlier
 * visit, derived from the browser, or new. Pending on the server and for the first moments of a
 * first visit. It tells devices apart and proves nothing about who is asking.
 */
export function useHardwareId(): UseQueryResult<HardwareId> {
  const { client, queryClient } = useFloatingLicense('useHardwareId');
  return useQuery(hardwareIdOptions(client), queryClient);
}
