// What an app imports that brings its own looks.
export {
  FloatingLicenseProvider,
  useDeviceActivation,
  useFloatingBorrow,
  useFloatingRelease,
  useFloatingSeat,
  useHardwareId,
  useRemainingTime,
} from '../../../src/index.js';
