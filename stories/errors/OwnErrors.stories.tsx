import { LicenseErrorMessage } from 'react-floating-license';
import { errorArgTypes, lost, refused } from '../../.storybook/errorStory.js';
import preview from '../../.storybook/preview.js';

/* What the service cannot say: our own codes. Where an answer was lost, its outcome is unknown. */
const meta = preview.meta({
  title: 'Errors/Ours',
  component: LicenseErrorMessage,
  argTypes: errorArgTypes,
});

export const Offline = meta.story(refused('borrow', 'offline'));
export const NetworkError = meta.story(lost('borrow', 'network_error'));
export const Timeout = meta.story(lost('borrow', 'timeout'));
export const InvalidResponse = meta.story(lost('borrow', 'invalid_response'));
export const SignatureInvalid = meta.story(lost('borrow', 'signature_invalid'));
export const Unauthenticated = meta.story(refused('borrow', 'unauthenticated'));
export const Forbidden = meta.story(refused('borrow', 'forbidden'));
export const NotPermitted = meta.story(refused('borrow', 'not_permitted'));
export const RateLimited = meta.story(refused('borrow', 'rate_limited'));
export const OAuthTokenRefused = meta.story(refused('borrow', 'oauth_token_refused'));
export const ServiceUnavailable = meta.story(lost('borrow', 'service_unavailable'));

/** The same loss, after a release. */
export const LostRelease = meta.story(lost('release', 'timeout'));

/** And after an activation. */
export const LostActivation = meta.story(lost('activate', 'timeout'));
