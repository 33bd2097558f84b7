import * as z from 'zod/mini';
import { activateRequest, parseUtcDate } from '../../protocol/index.js';
import { answerDate } from '../answerDate.js';
import { checkStanding } from '../checkStanding.js';
import type { World } from '../createWorld.js';
import { findDevice } from '../findDevice.js';
import { findLicense } from '../findLicense.js';
import type { LicenseState } from '../LicenseState.js';
import type { Input } from '../readParameters.js';
import { borrowAlternatives, readParameters } from '../readParameters.js';
import { refusal } from '../refusal.js';
import { currentSlot, hasFreeSeat } from '../slots.js';

// The date stays text here: one that cannot be read is refused later, with a code of its own.
const request = z.intersection(
  activateRequest,
  z.object({ borrowed_until: z.nullable(z.string()) }),
);

/** `POST /api/v4/floating/borrow`: the device's seat, or a free one, is its own until a date. */
export function borrow(input: Input, world: World): object {
  const now = world.clock.now();
  const parameters = readParameters(request, input, borrowAlternatives, ['borrowed_until']);
  const license = findLicense(parameters, world);
  checkStanding(license, now);
  if (!license.canBorrow) throw refusal('license_borrow_not_allowed');
  const until = readUntil(parameters.borrowed_until, license, now);
  const device = findDevice(license, parameters.hardware_id);

  const slot = currentSlot(device, now);
  if (!slot && !hasFreeSeat(license, now)) throw refusal('floating_not_available');
  if (slot?.state === 'borrowed' && until < slot.until && !world.switches.shortening) {
    throw refusal('borrow_until_not_valid');
  }
  device.slot = { state: 'borrowed', until };

  return {
    borrowed_until: answerDate(until, world),
    max_borrow_time: license.maxBorrowTime,
    device_id: device.id,
    license_id: license.id,
    company: { id: 1 },
  };
}

/** The end of a borrow, in whole seconds as it is answered. */
function readUntil(text: string | null, license: LicenseState, now: number): number {
  const longest = now + license.maxBorrowTime * 3_600_000;
  const until = text === null ? longest : parseUtcDate(text)?.getTime();
  if (until === undefined || until <= now || until > longest) {
    throw refusal('borrow_until_not_valid');
  }
  return Math.floor(until / 1000) * 1000;
}
