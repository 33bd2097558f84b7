import { LicenseErrorMessage } from 'react-floating-license';
import { errorArgTypes, lost, refused } from '../../.storybook/errorStory.js';
import preview from '../../.storybook/preview.js';

/* Every code that the documentation lists for check. */
const meta = preview.meta({
  title: 'Errors/Check',
  component: LicenseErrorMessage,
  argTypes: errorArgTypes,
});

export const FloatingNotAvailable = meta.story(refused('check', 'floating_not_available'));
export const DeviceNotFound = meta.story(refused('check', 'device_not_found'));
export const Blacklisted = meta.story(refused('check', 'blacklisted'));
export const LicenseNotFound = meta.story(refused('check', 'license_not_found'));
export const LicenseNotActive = meta.story(refused('check', 'license_not_active'));
export const LicenseNotEnabled = meta.story(refused('check', 'license_not_enabled'));
export const LicenseExpired = meta.story(refused('check', 'license_expired'));
export const UnknownProduct = meta.story(refused('check', 'unknown_product'));

/** The answer to a check was lost: a seat may have been taken, or not. */
export const LostCheck = meta.story(lost('check', 'timeout'));
