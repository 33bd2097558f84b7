import type { DeviceState, LicenseState } from './LicenseState.js';

/** Adds an active device without a seat; counting the activation is the caller's. */
export function addDevice(license: LicenseState, hardwareId: string): DeviceState {
  const device: DeviceState = {
    id: license.nextDeviceId++,
    hardwareId,
    active: true,
    blacklisted: false,
    slot: null,
  };
  license.devices.push(device);
  return device;
}
