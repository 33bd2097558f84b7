import { LicenseErrorMessage } from 'react-floating-license';
import { errorArgTypes, refused } from '../../.storybook/errorStory.js';
import preview from '../../.storybook/preview.js';

/* Every code that the documentation lists for borrow. */
const meta = preview.meta({
  title: 'Errors/Borrow',
  component: LicenseErrorMessage,
  argTypes: errorArgTypes,
});

export const FloatingNotAvailable = meta.story(refused('borrow', 'floating_not_available'));
export const LicenseBorrowNotAllowed = meta.story(refused('borrow', 'license_borrow_not_allowed'));
export const BorrowUntilNotValid = meta.story(refused('borrow', 'borrow_until_not_valid'));
export const DeviceNotFound = meta.story(refused('borrow', 'device_not_found'));
export const Blacklisted = meta.story(refused('borrow', 'blacklisted'));
export const LicenseNotFound = meta.story(refused('borrow', 'license_not_found'));
export const LicenseNotActive = meta.story(refused('borrow', 'license_not_active'));
export const LicenseNotEnabled = meta.story(refused('borrow', 'license_not_enabled'));
export const UnknownProduct = meta.story(refused('borrow', 'unknown_product'));
export const MissingHeaders = meta.story(refused('borrow', 'missing_headers'));
export const MissingParameters = meta.story(refused('borrow', 'missing_parameters'));

/** Listed for check alone; the changelog of the service shows that borrow looks as well. */
export const LicenseExpired = meta.story(refused('borrow', 'license_expired'));
