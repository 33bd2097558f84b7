import type { Clock } from './clock.js';
import { apiKeyStates, checkInput, settingsForm } from './config.js';
import type { FaultControl, FaultQueue } from './faults.js';
import type { ApiKeyState, LicenseSettings } from './EmulatorOptions.js';
import { pickLicense } from './licenses.js';
import type { LoggedRequest, RequestLog } from './requestLog.js';
import type { DeviceState, LicenseState, Slot, World } from './world.js';
import { addDevice, currentSlot, hasFreeSeat, seatsInUse } from './world.js';

/** Moves and looks into an emulator, past its API. */
export interface EmulatorControl {
  /** The emulator's time, which a test can move. */
  readonly clock: Pick<Clock, 'now' | 'advance'>;
  /** Faults for the next requests to the API. */
  readonly fail: FaultControl;
  /**
   * One licence, by what it shows, its key or its user name.
   *
   * @throws TypeError where there is none, listing what there is.
   */
  license(name: string): LicenseControl;
  /** The pool of one licence, found as {@link EmulatorControl.license | license} finds it. */
  seats(name: string): SeatControl;
  /** Every OAuth token that was given out has expired. */
  expireTokens(): void;
  /**
   * Sets what the API key may do.
   *
   * @throws TypeError for what is no {@link ApiKeyState}, listing those that are.
   */
  apiKey(state: ApiKeyState): void;
  /** All that the emulator holds, as JSON, without credentials. */
  state(): EmulatorState;
  /** The latest 10,000 requests to the API, without credentials. */
  requests(): readonly LoggedRequest[];
  /** Back to the start: licences, clock, API key, faults and log. */
  reset(): void;
}

/** Takes and frees the seats of a licence's pool, as other devices would. */
export interface SeatControl {
  /**
   * Other devices borrow every seat that is free.
   *
   * @throws TypeError for a pool without a limit.
   */
  fill(): void;
  /** Every seat is free, this device's too. */
  free(): void;
}

/** Changes one licence from behind the counter, as its vendor could. */
export interface LicenseControl {
  /** The vendor switches it on. */
  enable(): void;
  /** The vendor switches it off: `license_not_enabled`. */
  disable(): void;
  /** It has run out. */
  expire(): void;
  /** Blacklists a device; one that is not known yet is activated first. */
  blacklist(hardwareId: string): void;
  /** The device was never here; its activation stays counted. */
  forget(hardwareId: string): void;
  /**
   * Changes any other setting; what is not named stays.
   *
   * @throws TypeError that names the setting that is wrong or that there is not; nothing is changed then.
   */
  set(settings: Partial<LicenseSettings>): void;
}

/** A device, and the seat that it has at that moment. */
export interface DeviceSnapshot extends Omit<DeviceState, 'slot'> {
  /** ISO 8601, UTC. */
  slot: { state: Slot['state']; until: string } | null;
}

/** A licence at that moment, without its credentials. */
export interface LicenseSnapshot extends Omit<
  LicenseSettings,
  'expiresAt' | 'blacklistsNewDevices'
> {
  shows: string;
  id: number;
  /** ISO 8601, UTC; null is never. */
  expiresAt: string | null;
  /** Seats in use. */
  inUse: number;
  devices: DeviceSnapshot[];
}

/** All that the emulator holds, as JSON. */
export interface EmulatorState {
  /** The emulator's time, ISO 8601. */
  now: string;
  product: string;
  licenses: LicenseSnapshot[];
}

/** The control of a world. */
export function createControl(world: World, queue: FaultQueue, log: RequestLog): EmulatorControl {
  return {
    clock: { now: () => world.clock.now(), advance: (by) => world.clock.advance(by) },
    fail: { next: (...faults) => queue.next(...faults), clear: () => queue.clear() },
    license: (name) => createLicenseControl(name, world),
    seats: (name) => createSeatControl(name, world),
    apiKey(state): void {
      world.apiKeyState = checkInput(apiKeyStates, state, 'apiKey');
    },
    expireTokens(): void {
      for (const token of world.tokens.keys()) world.tokens.set(token, 0);
    },
    state: () => readState(world),
    requests: () => log.entries(),
    reset(): void {
      world.reset();
      queue.clear();
      log.clear();
    },
  };
}

function createLicenseControl(name: string, world: World): LicenseControl {
  const license = licenseOf(name, world);
  const set = (settings: Partial<LicenseSettings>): void => {
    Object.assign(license(), checkInput(settingsForm, settings, 'set'));
  };
  return {
    enable: () => set({ enabled: true }),
    disable: () => set({ enabled: false }),
    expire: () => set({ expiresAt: world.clock.now() }),
    blacklist(hardwareId): void {
      deviceOf(license(), hardwareId).blacklisted = true;
    },
    forget(hardwareId): void {
      const found = license();
      found.devices = found.devices.filter((device) => device.hardwareId !== hardwareId);
    },
    set,
  };
}

function createSeatControl(name: string, world: World): SeatControl {
  const license = licenseOf(name, world);
  return {
    fill: () => fill(license(), world.clock.now()),
    free(): void {
      for (const device of license().devices) device.slot = null;
    },
  };
}

/** Finds a licence, once at once and then anew every time, so that a control outlives a reset. */
function licenseOf(name: string, world: World): () => LicenseState {
  const find = (): LicenseState =>
    pickLicense(name, world.licenses, ({ credentials }) => credentials);
  find();
  return find;
}

function deviceOf(license: LicenseState, hardwareId: string): DeviceState {
  const known = license.devices.find((device) => device.hardwareId === hardwareId);
  return known ?? addDevice(license, hardwareId);
}

function fill(license: LicenseState, now: number): void {
  if (license.floatingUsers === null) {
    throw new TypeError(
      `the licence "${license.shows}" has no limit of seats, so they are never all in use; set({ floatingUsers: 2 }) gives it one`,
    );
  }
  const until = now + 365 * 24 * 3_600_000;
  for (let index = 1; hasFreeSeat(license, now); index++) {
    const device = deviceOf(license, `another-device-${index}`);
    if (!currentSlot(device, now)) device.slot = { state: 'borrowed', until };
  }
}

function readState({ clock, product, licenses }: World): EmulatorState {
  const now = clock.now();
  return { now: iso(now), product, licenses: licenses.map((license) => readLicense(license, now)) };
}

function readLicense(license: LicenseState, now: number): LicenseSnapshot {
  const { credentials: _, nextDeviceId: __, blacklistsNewDevices: ___, ...rest } = license;
  return {
    ...rest,
    expiresAt: license.expiresAt === null ? null : iso(license.expiresAt),
    inUse: seatsInUse(license, now),
    devices: license.devices.map((device) => {
      const slot = currentSlot(device, now);
      return { ...device, slot: slot && { ...slot, until: iso(slot.until) } };
    }),
  };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
