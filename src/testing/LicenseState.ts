/** A seat that a device has, until `until` (milliseconds since 1970): later it counts as free. */
export interface Slot {
  /** `held`: by checks, until the floating timeout. `borrowed`: until the date, without contact. */
  state: 'held' | 'borrowed';
  until: number;
}

/** A device as the emulator knows it. */
export interface DeviceState {
  readonly id: number;
  readonly hardwareId: string;
  active: boolean;
  blacklisted: boolean;
  slot: Slot | null;
}

/** What of a licence can be set at any time, by `control.license(…).set`. */
export interface LicenseSettings {
  active: boolean;
  enabled: boolean;
  /** Milliseconds since 1970, null is never. */
  expiresAt: number | null;
  canBorrow: boolean;
  /** Hours. */
  maxBorrowTime: number;
  /** Minutes. */
  floatingTimeout: number;
  /** Seats; null is without a limit. */
  floatingUsers: number | null;
  maxActivations: number;
  timesActivated: number;
  blacklistsNewDevices: boolean;
}

/** A licence as the emulator knows it. */
export interface LicenseState extends LicenseSettings {
  readonly shows: string;
  readonly id: number;
  readonly licenseKey: string | undefined;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly customerAccountCode: string | undefined;
  readonly idToken: string | undefined;
  readonly code: string | undefined;
  nextDeviceId: number;
  devices: DeviceState[];
}
