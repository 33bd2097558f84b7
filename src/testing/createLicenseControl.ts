import { addDevice } from './addDevice.js';
import type { World } from './createWorld.js';
import type { DeviceState, LicenseSettings, LicenseState } from './LicenseState.js';
import { currentSlot, hasFreeSeat } from './slots.js';

/** Changes one licence from behind the counter, as its vendor could. */
export interface LicenseControl {
  /** Other devices borrow every seat that is free. Not for a pool without a limit. */
  fill(): void;
  /** Every seat is free. */
  free(): void;
  enable(): void;
  disable(): void;
  /** It has run out. */
  expire(): void;
  /** Blacklists a device; one that is not known yet is activated first. */
  blacklist(hardwareId: string): void;
  /** The device was never here; its activation stays counted. */
  forget(hardwareId: string): void;
  set(settings: Partial<LicenseSettings>): void;
}

/**
 * The control of one licence.
 *
 * @param name what it shows, its key or its user name.
 * @throws TypeError where there is none, listing what there is.
 */
export function createLicenseControl(name: string, world: World): LicenseControl {
  // Looked up anew every time, so that a control outlives a reset.
  const license = (): LicenseState => findLicense(name, world);
  license();

  return {
    fill: () => fill(license(), world.clock.now()),
    free(): void {
      for (const device of license().devices) device.slot = null;
    },
    enable: () => set(license(), { enabled: true }),
    disable: () => set(license(), { enabled: false }),
    expire: () => set(license(), { expiresAt: world.clock.now() }),
    blacklist(hardwareId): void {
      deviceOf(license(), hardwareId).blacklisted = true;
    },
    forget(hardwareId): void {
      const found = license();
      found.devices = found.devices.filter((device) => device.hardwareId !== hardwareId);
    },
    set: (settings) => set(license(), settings),
  };
}

function findLicense(name: string, { licenses }: World): LicenseState {
  const found = licenses.find(({ shows, licenseKey, username }) =>
    [shows, licenseKey, username].includes(name),
  );
  if (found) return found;
  const names = licenses.map(({ shows }) => shows).join(', ');
  throw new TypeError(
    `no licence shows, or has the key or user name, "${name}"; there are: ${names}`,
  );
}

function set(license: LicenseState, settings: Partial<LicenseSettings>): void {
  Object.assign(license, settings);
}

function deviceOf(license: LicenseState, hardwareId: string): DeviceState {
  const known = license.devices.find((device) => device.hardwareId === hardwareId);
  return known ?? addDevice(license, hardwareId);
}

function fill(license: LicenseState, now: number): void {
  if (license.floatingUsers === null) throw new TypeError('a pool without a limit is never full');
  const until = now + 365 * 24 * 3_600_000;
  for (let index = 1; hasFreeSeat(license, now); index++) {
    const device = deviceOf(license, `another-device-${index}`);
    if (!currentSlot(device, now)) device.slot = { state: 'borrowed', until };
  }
}
