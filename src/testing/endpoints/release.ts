import { releaseRequest } from '../../protocol/index.js';
import { checkStanding } from '../checkStanding.js';
import type { World } from '../createWorld.js';
import { findDevice } from '../findDevice.js';
import { findLicense } from '../findLicense.js';
import type { Input } from '../readParameters.js';
import { readParameters, releaseAlternatives } from '../readParameters.js';
import { refusal } from '../refusal.js';
import { currentSlot } from '../slots.js';

/** `POST /api/v4/floating/release`: the seat is free, the device stays activated. */
export function release(input: Input, world: World): undefined {
  const parameters = readParameters(releaseRequest, input, releaseAlternatives);
  const license = findLicense(parameters, world);
  checkStanding(license);
  const device = findDevice(license, parameters.hardware_id);
  const hasSeat = currentSlot(device, world.clock.now()) !== null;
  if (!hasSeat && world.switches.releaseOfNothing === 'refuse') {
    throw refusal('floating_not_available');
  }
  device.slot = null;
}
