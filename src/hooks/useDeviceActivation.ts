'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useMutation } from '@tanstack/react-query';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import type { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import type { Seat } from '../seat/Seat.js';
import { deviceActivationOptions } from './deviceActivationOptions.js';
import type { SeatMutationSettings } from './seatMutationOptions.js';

/**
 * Activates this device on the licence, as it has to be once before it can borrow: what helps after
 * `device_not_found`. It uses up one of the licence's activations and takes no seat. `mutate()`
 * takes nothing. Wraps `useMutation`; never retried by itself.
 */
export function useDeviceActivation<TOnMutateResult = unknown>(
  settings?: SeatMutationSettings<void, TOnMutateResult>,
): UseMutationResult<Seat, FloatingLicenseError, void, TOnMutateResult> {
  const { client, queryClient } = useFloatingLicense('useDeviceActivation');
  return useMutation({ ...settings, ...deviceActivationOptions(client) }, queryClient);
}
