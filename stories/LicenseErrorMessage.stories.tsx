import { FloatingLicenseError, LicenseErrorMessage } from 'react-floating-license';
import preview from '../.storybook/preview.js';

const meta = preview.meta({ component: LicenseErrorMessage });

const refused = (code: string): FloatingLicenseError =>
  new FloatingLicenseError({ code, action: 'borrow', outcome: 'refused', status: 400 });

export const Refused = meta.story({ args: { error: refused('license_not_enabled') } });

export const WithRemedy = meta.story({
  args: {
    error: refused('device_not_found'),
    children: <button type="button">Activate this device</button>,
  },
});

export const LostAnswer = meta.story({
  args: {
    error: new FloatingLicenseError({ code: 'timeout', action: 'borrow', outcome: 'unknown' }),
  },
});

/** A developer's error does not read as the reader's fault. */
export const SetupError = meta.story({ args: { error: refused('signature_mismatch') } });

export const UnknownCode = meta.story({
  args: {
    error: new FloatingLicenseError({
      code: 'moon_phase_not_valid',
      message: 'The moon is not full',
      action: 'borrow',
      outcome: 'refused',
    }),
  },
});
