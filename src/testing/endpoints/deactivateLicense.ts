import { releaseRequest } from '../../protocol/index.js';
import { checkStanding } from '../checkStanding.js';
import type { World } from '../createWorld.js';
import { findDevice } from '../findDevice.js';
import { findLicense } from '../findLicense.js';
import type { Input } from '../readParameters.js';
import { readParameters, releaseAlternatives } from '../readParameters.js';

/**
 * `POST /api/v4/deactivate_license`: the device has to be activated again, and its seat is free.
 * The activation stays counted, and so the same device gets it back for nothing.
 */
export function deactivateLicense(input: Input, world: World): string {
  const parameters = readParameters(releaseRequest, input, releaseAlternatives);
  const license = findLicense(parameters, world);
  checkStanding(license);
  const device = findDevice(license, parameters.hardware_id);
  device.active = false;
  device.slot = null;
  return 'license_deactivated';
}
