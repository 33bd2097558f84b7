import type { DeviceState, LicenseState, Slot } from './LicenseState.js';

/** The seat that a device has at `now`, or null: one that ran out is free by itself. */
export function currentSlot(device: DeviceState, now: number): Slot | null {
  return device.slot && device.slot.until > now ? device.slot : null;
}

/** Seats in use at `now`. */
export function seatsInUse(license: LicenseState, now: number): number {
  return license.devices.filter((device) => currentSlot(device, now)).length;
}

/** Whether a device that has no seat could take one. */
export function hasFreeSeat(license: LicenseState, now: number): boolean {
  return license.floatingUsers === null || seatsInUse(license, now) < license.floatingUsers;
}
