import { LicenseErrorMessage } from 'react-floating-license';
import { errorArgTypes, refused } from '../../.storybook/errorStory.js';
import preview from '../../.storybook/preview.js';

/* Every code that the documentation lists for release. */
const meta = preview.meta({
  title: 'Errors/Release',
  component: LicenseErrorMessage,
  argTypes: errorArgTypes,
});

export const FloatingNotAvailable = meta.story(refused('release', 'floating_not_available'));
export const DeviceNotFound = meta.story(refused('release', 'device_not_found'));
export const Blacklisted = meta.story(refused('release', 'blacklisted'));
export const LicenseNotFound = meta.story(refused('release', 'license_not_found'));
export const LicenseNotActive = meta.story(refused('release', 'license_not_active'));
export const LicenseNotEnabled = meta.story(refused('release', 'license_not_enabled'));
export const UnknownProduct = meta.story(refused('release', 'unknown_product'));
