import type { World } from './createWorld.js';
import type { LicenseState } from './LicenseState.js';
import { currentSlot, seatsInUse } from './slots.js';

/** A device, and the seat that it has at that moment. */
export interface DeviceSnapshot {
  id: number;
  hardwareId: string;
  active: boolean;
  blacklisted: boolean;
  /** ISO 8601, UTC. */
  slot: { state: 'held' | 'borrowed'; until: string } | null;
}

/** A licence at that moment, without its credentials. */
export interface LicenseSnapshot {
  shows: string;
  id: number;
  active: boolean;
  enabled: boolean;
  /** ISO 8601, UTC; null is never. */
  expiresAt: string | null;
  canBorrow: boolean;
  /** Hours. */
  maxBorrowTime: number;
  /** Minutes. */
  floatingTimeout: number;
  floatingUsers: number | null;
  /** Seats in use. */
  inUse: number;
  maxActivations: number;
  timesActivated: number;
  devices: DeviceSnapshot[];
}

/** All that the emulator holds, as JSON. */
export interface EmulatorState {
  /** The emulator's time, ISO 8601. */
  now: string;
  product: string;
  licenses: LicenseSnapshot[];
}

/** Takes a snapshot. */
export function readState(world: World): EmulatorState {
  const now = world.clock.now();
  return {
    now: iso(now),
    product: world.product,
    licenses: world.licenses.map((license) => readLicense(license, now)),
  };
}

function readLicense(license: LicenseState, now: number): LicenseSnapshot {
  return {
    shows: license.shows,
    id: license.id,
    active: license.active,
    enabled: license.enabled,
    expiresAt: license.expiresAt === null ? null : iso(license.expiresAt),
    canBorrow: license.canBorrow,
    maxBorrowTime: license.maxBorrowTime,
    floatingTimeout: license.floatingTimeout,
    floatingUsers: license.floatingUsers,
    inUse: seatsInUse(license, now),
    maxActivations: license.maxActivations,
    timesActivated: license.timesActivated,
    devices: license.devices.map((device) => {
      const { id, hardwareId, active, blacklisted } = device;
      const slot = currentSlot(device, now);
      return {
        id,
        hardwareId,
        active,
        blacklisted,
        slot: slot && { state: slot.state, until: iso(slot.until) },
      };
    }),
  };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
