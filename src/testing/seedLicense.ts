import { parseUtcDate } from '../protocol/index.js';
import { addDevice } from './addDevice.js';
import type { EmulatorDevice, EmulatorLicense } from './EmulatorOptions.js';
import type { LicenseState, Slot } from './LicenseState.js';

/** A licence as it is at the start. */
export function seedLicense(seed: EmulatorLicense, index: number): LicenseState {
  const id = seed.id ?? 1001 + index;
  const license: LicenseState = {
    shows: seed.shows,
    id,
    licenseKey: seed.licenseKey,
    username: seed.username,
    password: seed.password,
    customerAccountCode: seed.customerAccountCode,
    idToken: seed.idToken,
    code: seed.code,
    active: seed.active ?? true,
    enabled: seed.enabled ?? true,
    expiresAt: time(seed.expiresAt),
    canBorrow: seed.canBorrow ?? true,
    maxBorrowTime: seed.maxBorrowTime ?? 720,
    floatingTimeout: seed.floatingTimeout ?? 20,
    floatingUsers: seed.floatingUsers === undefined ? 5 : seed.floatingUsers,
    maxActivations: seed.maxActivations ?? 100,
    timesActivated: seed.timesActivated ?? seed.devices?.length ?? 0,
    blacklistsNewDevices: seed.blacklistsNewDevices ?? false,
    nextDeviceId: id * 1000 + 1,
    devices: [],
  };
  for (const device of seed.devices ?? []) {
    Object.assign(addDevice(license, device.hardwareId), {
      active: device.active ?? true,
      blacklisted: device.blacklisted ?? false,
      slot: seedSlot(device),
    });
  }
  return license;
}

function seedSlot(device: EmulatorDevice): Slot | null {
  const borrowed = time(device.borrowedUntil);
  if (borrowed !== null) return { state: 'borrowed', until: borrowed };
  const held = time(device.heldUntil);
  return held === null ? null : { state: 'held', until: held };
}

function time(text: string | null | undefined): number | null {
  return (text ? parseUtcDate(text)?.getTime() : undefined) ?? null;
}
