export type { EmulatorAddress } from './EmulatorSwitches.js';
export type { FloatingLicenseDevtoolsProps } from './FloatingLicenseDevtools.js';
export { FloatingLicenseDevtools } from './FloatingLicenseDevtools.js';
