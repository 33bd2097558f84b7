import type { EmulatorDevice, EmulatorLicense } from './EmulatorOptions.js';

// Far away, so that moving the clock never frees a pool that is there to be full.
const forEver = '2099-01-01T00:00:00Z';

const others = (count: number): EmulatorDevice[] =>
  Array.from({ length: count }, (_, index) => ({
    hardwareId: `another-device-${index + 1}`,
    borrowedUntil: forEver,
  }));

/** The licences of an emulator that is given none: one for each thing that can happen. */
export const defaultLicenses: readonly EmulatorLicense[] = [
  { shows: 'plain', licenseKey: 'PLAI-N000-0000-0001' },
  { shows: 'user', username: 'user@example.test', password: 'not-a-real-password' },
  {
    shows: 'sso',
    username: 'sso@example.test',
    customerAccountCode: 'example-customer',
    idToken: 'not-a-real-id-token',
    code: 'not-a-real-code',
  },
  { shows: 'full-pool', licenseKey: 'FULL-POOL-0000-0002', devices: others(5) },
  { shows: 'one-seat', licenseKey: 'ONES-EAT0-0000-0003', floatingUsers: 1 },
  { shows: 'borrow-off', licenseKey: 'BORR-OWOF-F000-0004', canBorrow: false },
  { shows: 'disabled', licenseKey: 'DISA-BLED-0000-0005', enabled: false },
  { shows: 'inactive', licenseKey: 'INAC-TIVE-0000-0006', active: false },
  { shows: 'expired', licenseKey: 'EXPI-RED0-0000-0007', expiresAt: '2020-01-01T00:00:00Z' },
  {
    shows: 'blacklisted-device',
    licenseKey: 'BLAC-KLIS-TED0-0008',
    // A browser makes up its own id, so it meets the refusal once it is activated here.
    blacklistsNewDevices: true,
    devices: [{ hardwareId: 'a-blacklisted-device', blacklisted: true }],
  },
  {
    shows: 'activations-used-up',
    licenseKey: 'USED-UP00-0000-0009',
    maxActivations: 2,
    devices: [{ hardwareId: 'another-device-1' }, { hardwareId: 'another-device-2' }],
  },
];
