import { activateRequest } from '../../protocol/index.js';
import { addDevice } from '../addDevice.js';
import { checkAvailability } from '../checkStanding.js';
import type { World } from '../createWorld.js';
import { findLicense } from '../findLicense.js';
import { licenseDocument } from '../licenseDocument.js';
import type { DeviceState, LicenseState } from '../LicenseState.js';
import type { Input } from '../readParameters.js';
import { borrowAlternatives, readParameters } from '../readParameters.js';
import { refusal } from '../refusal.js';

/** `POST /api/v4/activate_license`: the device may check and borrow from now on. Takes no seat. */
export function activateLicense(input: Input, world: World): object {
  const parameters = readParameters(activateRequest, input, borrowAlternatives);
  const license = findLicense(parameters, world);
  checkAvailability(license, world.clock.now());
  const device = activate(license, parameters.hardware_id);
  license.active = true;

  return {
    ...licenseDocument(license, device, world),
    device_id: device.id,
    hardware_id: device.hardwareId,
    active: true,
  };
}

function activate(license: LicenseState, hardwareId: string): DeviceState {
  const known = license.devices.find((device) => device.hardwareId === hardwareId);
  if (known) {
    if (known.blacklisted) throw refusal('blacklisted');
    known.active = true;
    return known;
  }
  if (license.timesActivated >= license.maxActivations) {
    throw refusal('license_activated_max_times');
  }
  license.timesActivated += 1;
  const device = addDevice(license, hardwareId);
  device.blacklisted = license.blacklistsNewDevices;
  return device;
}
