import { checkRequest } from '../../protocol/index.js';
import { checkStanding } from '../checkStanding.js';
import type { World } from '../createWorld.js';
import { findDevice } from '../findDevice.js';
import { findLicense } from '../findLicense.js';
import { licenseDocument } from '../licenseDocument.js';
import type { Input } from '../readParameters.js';
import { readParameters, releaseAlternatives } from '../readParameters.js';
import { refusal } from '../refusal.js';
import { currentSlot, hasFreeSeat } from '../slots.js';

/** `GET /api/v4/check_license`: takes a seat, or renews the one that the device holds. */
export function checkLicense(input: Input, world: World): object {
  const now = world.clock.now();
  const parameters = readParameters(checkRequest, input, releaseAlternatives);
  const license = findLicense(parameters, world);
  checkStanding(license, now);
  const device = findDevice(license, parameters.hardware_id);

  const slot = currentSlot(device, now);
  if (!slot && !hasFreeSeat(license, now)) throw refusal('floating_not_available');
  if (slot?.state !== 'borrowed') {
    device.slot = { state: 'held', until: now + license.floatingTimeout * 60_000 };
  }
  return licenseDocument(license, device, world);
}
