'use client';

import { useMutationState } from '@tanstack/react-query';
import { useState } from 'react';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import type { HardwareIdProblem } from '../hardware-id/checkHardwareId.js';
import { checkHardwareId } from '../hardware-id/checkHardwareId.js';
import type { HardwareId } from '../hardware-id/resolveHardwareId.js';
import { isFloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import { patience } from '../seat/patience.js';
import type { SeatState } from '../seat/Seat.js';
import type { SeatRecord } from '../seat/SeatRecord.js';
import { useHardwareId } from './useHardwareId.js';
import { useHydrated } from './useHydrated.js';
import { useSeatRecord } from './useSeatRecord.js';

/**
 * Why another id is not taken: see {@link HardwareIdProblem}; or this device has a seat, or asks for one,
 * which would stay with the id that it has now (`hasSeat`).
 */
export type DeviceRecoveryProblem = HardwareIdProblem | 'hasSeat';

/** What {@link useDeviceRecovery} returns. */
export interface UseDeviceRecoveryResult {
  /** This device; undefined on the server and for the first moments of a first visit. */
  device: HardwareId | undefined;
  /** Ids that this browser knows the same device to have had before, newest first. */
  earlier: readonly string[];
  /** False where the host gave the id: another is then the host's to give. */
  canRestore: boolean;
  /**
   * Whether the licence service said last that it does not know this device; false while it has a seat.
   * It stays so after `restore` until something else is asked for, so that what came of it can be shown.
   */
  isUnknown: boolean;
  /** What is wrong with the id that `restore` was handed last; undefined where nothing is. */
  problem: DeviceRecoveryProblem | undefined;
  /** Whether `restore` went back to an earlier id. */
  isRestored: boolean;
  /**
   * Goes back to an id that this device had before, in all tabs; asks no server. White space around
   * it does not count, nor does asking for the same id once more, as with a double click.
   *
   * @returns false where it cannot be one, or would cost this device its seat, and `problem` says how
   */
  restore: (id: string) => boolean;
  /** Forgets what came of the last `restore`: `problem` and `isRestored`. For when another id is entered. */
  reset: () => void;
}

/**
 * The way back for a device whose id is another than the licence knows it by, as after a browser's data
 * was cleared: then `device_not_found` is answered to everything, and a seat that was borrowed before
 * cannot be returned. With the earlier id it can. It works without a seat, signed out and offline.
 *
 * @example
 * const { device, restore, problem } = useDeviceRecovery();
 * if (restore(typed)) showSeat();
 */
export function useDeviceRecovery(): UseDeviceRecoveryResult {
  const { client, queryClient } = useFloatingLicense('useDeviceRecovery');
  const { data } = useHardwareId();
  const device = useHydrated() ? data : undefined;
  const { failure, isSeated } = useSeatRecord(
    (record) => ({
      failure: record?.hold?.failure?.code,
      isSeated: seatStates.includes(client.seatNow(record).state),
    }),
    'useDeviceRecovery',
  );
  const [problem, setProblem] = useState<DeviceRecoveryProblem>();
  const [restored, setRestored] = useState<Restored>();
  const actions = useMutationState(
    { filters: { mutationKey: client.keys.all }, select: ({ state }) => state },
    queryClient,
  );
  const last = actions.filter(({ status }) => status === 'error' || status === 'success').at(-1);
  const said = isFloatingLicenseError(last?.error) ? last.error.code : failure;
  const canRestore = device !== undefined && device.source !== 'given';

  /** Asked of the cache: what was pressed a moment ago is not rendered yet. */
  const hasSeat = (): boolean => {
    if (queryClient.isMutating({ mutationKey: client.keys.all }) > 0) return true;
    const record = queryClient.getQueryData<SeatRecord>(client.keys.seat);
    // Of another tab, which may be gone.
    const isAsked =
      record?.pending && Math.abs(client.clock.now() - record.pending.sentAt) <= patience;
    return Boolean(isAsked) || seatStates.includes(client.seatNow(record).state);
  };

  return {
    device,
    earlier: device?.earlier ?? [],
    canRestore,
    isUnknown: said === 'device_not_found' && !isSeated,
    problem,
    isRestored: restored !== undefined && restored.id === device?.id,
    restore: (text) => {
      if (!canRestore) return false;
      const isAskedAgain = restored?.id === text.trim();
      if (isAskedAgain && [restored.id, restored.from].includes(device.id)) return true;
      const checked = checkHardwareId(text, device.id);
      const found = 'id' in checked ? (hasSeat() ? 'hasSeat' : undefined) : checked.problem;
      setProblem(found);
      if (!('id' in checked) || found) return false;
      setRestored({ id: checked.id, from: device.id });
      // What could not be loaded can be asked for again.
      client.restoreDevice(checked.id).catch(() => setRestored(undefined));
      return true;
    },
    reset: () => {
      setProblem(undefined);
      setRestored(undefined);
    },
  };
}

/** The states in which this device has a seat. */
const seatStates: readonly SeatState[] = ['held', 'borrowed', 'expiring'];

/** What was asked for last, and the id that this device had then. */
interface Restored {
  id: string;
  from: string;
}
