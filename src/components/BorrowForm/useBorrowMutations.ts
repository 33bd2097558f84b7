'use client';

import { useEffect } from 'react';
import { useLatest } from '../../client/useLatest.js';
import { useDeviceActivation } from '../../hooks/useDeviceActivation.js';
import { useFloatingBorrow } from '../../hooks/useFloatingBorrow.js';
import type { FloatingLicenseError } from '../../protocol/FloatingLicenseError.js';
import type { Seat } from '../../seat/Seat.js';
import { useIsBusy } from '../part/useIsBusy.js';

/** What {@link useBorrowMutations} takes. */
interface BorrowMutationsOptions {
  onBorrowed: ((seat: Seat) => void) | undefined;
  /** The hardware id of this device; undefined until it is known. */
  device: string | undefined;
  /** Whether this device has a seat. */
  hasSeat: boolean;
}

/** What {@link useBorrowMutations} returns. */
interface BorrowMutations {
  borrow: ReturnType<typeof useFloatingBorrow<string | undefined>>;
  activation: ReturnType<typeof useDeviceActivation<string | undefined>>;
  /** Why the borrow failed, as long as that says something. */
  borrowError: FloatingLicenseError | null;
  /** Why the activation failed, as long as that says something. */
  activationError: FloatingLicenseError | null;
  /** Whether either is under way for this licence, here or elsewhere on the page. */
  isBusy: () => boolean;
}

/** What a borrow form sends, with the refusals forgotten that have had their day. */
export function useBorrowMutations(options: BorrowMutationsOptions): BorrowMutations {
  const { onBorrowed, device, hasSeat } = options;
  const isBusy = useIsBusy('useBorrowForm');
  const onMutate = (): string | undefined => device;
  // Shown where it was asked for, also where a host's default is to throw.
  const shared = { onMutate, throwOnError: false };
  const borrow = useFloatingBorrow({ ...shared, onSuccess: (granted) => onBorrowed?.(granted) });
  const activation = useDeviceActivation(shared);

  const { reset } = borrow;
  const isOffline = borrow.error?.code === 'offline';
  useEffect(() => {
    if (!isOffline) return undefined;
    addEventListener('online', reset);
    return () => removeEventListener('online', reset);
  }, [isOffline, reset]);
  // Whoever got a seat since, by a check or in another tab, is refused no longer, also without it.
  const latest = useLatest([borrow, activation]);
  useEffect(() => {
    if (hasSeat) for (const mutation of latest()) if (mutation.isError) mutation.reset();
  }, [hasSeat, latest]);

  /** What was refused to the id that this device had before says nothing of the one that it has. */
  const errorOf = ({ error, context }: typeof borrow | typeof activation): typeof error =>
    context === undefined || context === device ? error : null;
  return {
    borrow,
    activation,
    borrowError: errorOf(borrow),
    activationError: errorOf(activation),
    // A return that is under way is waited for.
    isBusy: () => isBusy('borrow', 'activate'),
  };
}
