'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useMutation } from '@tanstack/react-query';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import type { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import type { Seat } from '../seat/Seat.js';
import type { BorrowVariables } from './floatingBorrowOptions.js';
import { floatingBorrowOptions } from './floatingBorrowOptions.js';
import type { SeatMutationSettings } from './seatMutationOptions.js';

/**
 * Borrows a seat for this device until a date, offline included: `mutate({ until })`, where null
 * asks for as long as the licence allows. Borrowing again extends. Wraps `useMutation`; its result
 * and callbacks are TanStack Query's own. Never retried by itself.
 *
 * `data` is the seat with the date that was granted. `error` is a `FloatingLicenseError`: every code
 * that the License API documents for `floating/borrow`, or one of ours; where its `outcome` is
 * `unknown` the seat may be borrowed, and the same `mutate` again finds out.
 *
 * @example
 * const borrow = useFloatingBorrow({ onSuccess: (seat) => track('borrowed', seat) });
 * borrow.mutate({ until: new Date('2026-11-27T18:00:00Z') });
 */
export function useFloatingBorrow<TOnMutateResult = unknown>(
  settings?: SeatMutationSettings<BorrowVariables, TOnMutateResult>,
): UseMutationResult<Seat, FloatingLicenseError, BorrowVariables, TOnMutateResult> {
  const { client, queryClient } = useFloatingLicense('useFloatingBorrow');
  return useMutation({ ...settings, ...floatingBorrowOptions(client) }, queryClient);
}
