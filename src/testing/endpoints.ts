import {
  activateRequest,
  borrowRequest,
  checkRequest,
  parseUtcDate,
  releaseRequest,
} from '../protocol/index.js';
import type { Alternatives, Input } from './checks.js';
import {
  checkAvailability,
  checkStanding,
  documentedError,
  findDevice,
  findLicense,
  readParameters,
} from './checks.js';
import { answerDate, licenseDocument } from './licenseDocument.js';
import type { DeviceState, LicenseState, Slot, World } from './world.js';
import { addDevice, currentSlot, hasFreeSeat } from './world.js';

/** What an endpoint does: it answers with JSON or nothing, or throws a refusal. */
export type Endpoint = (input: Input, world: World) => object | string | undefined;

/** Borrow and activate: key, user, single sign-on by token, single sign-on by code. */
const anyCredentials: Alternatives = [
  ['license_key'],
  ['username', 'password'],
  ['id_token', 'customer_account_code'],
  ['code', 'customer_account_code'],
];
/** Release, check and deactivate: key or user name. */
const plainCredentials: Alternatives = [['license_key'], ['username']];

/** `POST /api/v4/floating/borrow`: the device's seat, or a free one, is its own until a date. */
export function borrow(input: Input, world: World): object {
  const now = world.clock.now();
  const { borrowed_until: asked } = input;
  // A date that cannot be read is refused later, with a code of its own.
  const isUnreadable = typeof asked === 'string' && !parseUtcDate(asked);
  const readable = isUnreadable ? { ...input, borrowed_until: null } : input;
  const parameters = readParameters(borrowRequest, readable, anyCredentials, ['borrowed_until']);
  const license = findLicense(parameters, world);
  checkStanding(license, now);
  if (!license.canBorrow) throw documentedError('license_borrow_not_allowed');
  if (isUnreadable) throw documentedError('borrow_until_not_valid');
  const until = endOfBorrow(parameters.borrowed_until, license, now);
  const device = findDevice(license, parameters.hardware_id);
  const slot = slotToTake(license, device, now);
  if (slot?.state === 'borrowed' && until < slot.until && !world.switches.shortening) {
    throw documentedError('borrow_until_not_valid');
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
function endOfBorrow(asked: Date | null, license: LicenseState, now: number): number {
  const longest = now + license.maxBorrowTime * 3_600_000;
  const until = asked?.getTime() ?? longest;
  if (until <= now || until > longest) {
    throw documentedError('borrow_until_not_valid');
  }
  return Math.floor(until / 1000) * 1000;
}

/** The seat that a device has, or null where it can take a free one. */
function slotToTake(license: LicenseState, device: DeviceState, now: number): Slot | null {
  const slot = currentSlot(device, now);
  if (!slot && !hasFreeSeat(license, now)) throw documentedError('floating_not_available');
  return slot;
}

/** `POST /api/v4/floating/release`: the seat is free, the device stays activated. */
export function release(input: Input, world: World): undefined {
  const device = findUsable(input, world);
  const hasSeat = currentSlot(device, world.clock.now()) !== null;
  if (!hasSeat && world.switches.releaseOfNothing === 'refuse') {
    throw documentedError('floating_not_available');
  }
  device.slot = null;
}

/**
 * `POST /api/v4/deactivate_license`: the device has to be activated again. What is documented ends
 * there; that its seat is free then, and that the activation stays counted, so that the same device
 * gets it back for nothing, is our choice.
 */
export function deactivateLicense(input: Input, world: World): string {
  Object.assign(findUsable(input, world), { active: false, slot: null });
  return 'license_deactivated';
}

function findUsable(input: Input, world: World): DeviceState {
  const parameters = readParameters(releaseRequest, input, plainCredentials);
  const license = findLicense(parameters, world);
  checkStanding(license);
  return findDevice(license, parameters.hardware_id);
}

/** `GET /api/v4/check_license`: takes a seat, or renews the one that the device holds. */
export function checkLicense(input: Input, world: World): object {
  const now = world.clock.now();
  const parameters = readParameters(checkRequest, input, plainCredentials);
  const license = findLicense(parameters, world);
  checkStanding(license, now);
  const device = findDevice(license, parameters.hardware_id);
  if (slotToTake(license, device, now)?.state !== 'borrowed') {
    device.slot = { state: 'held', until: now + license.floatingTimeout * 60_000 };
  }
  return licenseDocument(license, device, world);
}

/** `POST /api/v4/activate_license`: the device may check and borrow from now on. Takes no seat. */
export function activateLicense(input: Input, world: World): object {
  const parameters = readParameters(activateRequest, input, anyCredentials);
  const license = findLicense(parameters, world);
  checkAvailability(license, world.clock.now());
  const device = activate(license, parameters.hardware_id);
  license.active = true;
  const { id: device_id, hardwareId: hardware_id } = device;
  return { ...licenseDocument(license, device, world), device_id, hardware_id, active: true };
}

function activate(license: LicenseState, hardwareId: string): DeviceState {
  const known = license.devices.find((device) => device.hardwareId === hardwareId);
  if (known) {
    if (known.blacklisted) throw documentedError('blacklisted');
    known.active = true;
    return known;
  }
  if (license.timesActivated >= license.maxActivations) {
    throw documentedError('license_activated_max_times');
  }
  license.timesActivated += 1;
  const device = addDevice(license, hardwareId);
  device.blacklisted = license.blacklistsNewDevices;
  return device;
}

/** `GET /api/v4/product_details`: what the product is; takes no seat. */
export function productDetails(input: Input, world: World): object {
  if (!input['product']) throw documentedError('missing_parameters', { params: ['product'] });
  if (input['product'] !== world.product) throw documentedError('unknown_product');
  const [license] = world.licenses;
  return {
    product_id: 1,
    product_name: 'Emulator product',
    short_code: world.product,
    authorization_method: license?.credentials.licenseKey === undefined ? 'user' : 'license-key',
    is_floating_cloud: true,
    floating_timeout: license?.floatingTimeout ?? 0,
  };
}
