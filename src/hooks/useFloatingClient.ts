'use client';

import type { FloatingClient } from '../client/createFloatingClient.js';
import { useFloatingLicense } from '../client/useFloatingLicense.js';

/** The client of the nearest provider, for the options factories: `floatingBorrowOptions(client)`. */
export function useFloatingClient(): FloatingClient {
  return useFloatingLicense('useFloatingClient').client;
}
