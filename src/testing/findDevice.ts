import type { DeviceState, LicenseState } from './LicenseState.js';
import { refusal } from './refusal.js';

/**
 * The active device with a hardware id.
 *
 * @throws a refusal: device_not_found, or blacklisted.
 */
export function findDevice(license: LicenseState, hardwareId: string): DeviceState {
  const device = license.devices.find((candidate) => candidate.hardwareId === hardwareId);
  if (!device?.active) throw refusal('device_not_found');
  if (device.blacklisted) throw refusal('blacklisted');
  return device;
}
