export type { Clock, Duration } from './clock.js';
export type {
  DeviceSnapshot,
  EmulatorControl,
  EmulatorState,
  LicenseControl,
  LicenseSnapshot,
  SeatControl,
} from './control.js';
export type { Emulator, EmulatorProxyOptions } from './createEmulator.js';
export { createEmulator } from './createEmulator.js';
export type { TestStack, TestStackOptions } from './createTestStack.js';
export { createTestStack } from './createTestStack.js';
export { defaultLicenses } from './defaultLicenses.js';
export type {
  ApiKeyState,
  EmulatorConfig,
  EmulatorDevice,
  EmulatorLicense,
  EmulatorOAuth,
  EmulatorOptions,
  EmulatorSwitches,
  LicenseCredentials,
  LicenseSettings,
} from './EmulatorOptions.js';
export type { Fault, FaultControl, FaultName } from './faults.js';
export type { ListedLicense } from './licenses.js';
export { identityOf } from './licenses.js';
export type { LoggedRequest } from './requestLog.js';
