import {
  LicenseErrorActivations,
  LicenseErrorCopy,
  LicenseErrorDetails,
  LicenseErrorNext,
  LicenseErrorRemedy,
  LicenseErrorWhat,
  LicenseErrorWhy,
} from './licenseErrorParts.js';
import { LicenseErrorRoot } from './LicenseErrorRoot.js';

/** The parts that explain an error; all of them go inside of `LicenseError.Root`. */
export const LicenseError = {
  Root: LicenseErrorRoot,
  What: LicenseErrorWhat,
  Why: LicenseErrorWhy,
  Next: LicenseErrorNext,
  Activations: LicenseErrorActivations,
  Remedy: LicenseErrorRemedy,
  Copy: LicenseErrorCopy,
  Details: LicenseErrorDetails,
};
