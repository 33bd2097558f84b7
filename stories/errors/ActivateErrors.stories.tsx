import { LicenseErrorMessage } from 'react-floating-license';
import { errorArgTypes, refused } from '../../.storybook/errorStory.js';
import preview from '../../.storybook/preview.js';

/* Every code that the documentation lists for activate. */
const meta = preview.meta({
  title: 'Errors/Activate',
  component: LicenseErrorMessage,
  argTypes: errorArgTypes,
});

export const Blacklisted = meta.story(refused('activate', 'blacklisted'));
export const LicenseNotFound = meta.story(refused('activate', 'license_not_found'));
export const LicenseNotEnabled = meta.story(refused('activate', 'license_not_enabled'));
export const LicenseActivatedMaxTimes = meta.story(
  refused('activate', 'license_activated_max_times'),
);
export const UnknownProduct = meta.story(refused('activate', 'unknown_product'));
