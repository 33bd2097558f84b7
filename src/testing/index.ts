export type { Clock } from './createClock.js';
export type { EmulatorControl } from './createControl.js';
export type { Emulator } from './createEmulator.js';
export { createEmulator } from './createEmulator.js';
export type { Fault, FaultControl } from './createFaultQueue.js';
export type { LicenseControl } from './createLicenseControl.js';
export type { LoggedRequest } from './createRequestLog.js';
export type { TestStack, TestStackOptions } from './createTestStack.js';
export { createTestStack } from './createTestStack.js';
export { defaultLicenses } from './defaultLicenses.js';
export type {
  ApiKeyState,
  EmulatorConfig,
  EmulatorDevice,
  EmulatorLicense,
  EmulatorOptions,
  EmulatorSwitches,
} from './EmulatorOptions.js';
export type { FaultName } from './faultNames.js';
export { identityOf } from './identityOf.js';
export type { LicenseSettings } from './LicenseState.js';
export type { ListedLicense } from './listLicenses.js';
export type { Duration } from './parseDuration.js';
export type { DeviceSnapshot, EmulatorState, LicenseSnapshot } from './readState.js';
