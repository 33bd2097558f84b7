'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useMutation } from '@tanstack/react-query';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import type { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import type { Seat } from '../seat/Seat.js';
import { floatingReleaseOptions } from './floatingReleaseOptions.js';
import type { SeatMutationSettings } from './seatMutationOptions.js';

/**
 * Gives this device's seat back, which frees it for others and ends a borrow early; the device
 * stays activated. `mutate()` takes nothing. Wraps `useMutation`; never retried by itself.
 *
 * `error` is a `FloatingLicenseError`: every code that the License API documents for
 * `floating/release`, or one of ours; where its `outcome` is `unknown` the seat may be free already,
 * and the same `mutate` again finds out.
 */
export function useFloatingRelease<TOnMutateResult = unknown>(
  settings?: SeatMutationSettings<void, TOnMutateResult>,
): UseMutationResult<Seat, FloatingLicenseError, void, TOnMutateResult> {
  const { client, queryClient } = useFloatingLicense('useFloatingRelease');
  return useMutation({ ...settings, ...floatingReleaseOptions(client) }, queryClient);
}
