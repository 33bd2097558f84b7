import { LicenseErrorMessage } from 'react-floating-license';
import { errorArgTypes, refused } from '../../.storybook/errorStory.js';
import preview from '../../.storybook/preview.js';

/* The codes that every endpoint of the service can answer with. */
const meta = preview.meta({
  title: 'Errors/Any action',
  component: LicenseErrorMessage,
  argTypes: errorArgTypes,
});

export const MissingContent = meta.story(refused('borrow', 'missing_content'));
export const ValidationError = meta.story(refused('borrow', 'validation_error'));
export const InvalidJson = meta.story(refused('borrow', 'invalid_json'));
export const NotFound = meta.story(refused('borrow', 'not_found'));
export const AuthorizationInvalidHeaders = meta.story(
  refused('borrow', 'authorization_invalid_headers'),
);
export const AuthorizationMissingParams = meta.story(
  refused('borrow', 'authorization_missing_params'),
);
export const HmacRequired = meta.story(refused('borrow', 'hmac_required'));
export const SignatureMismatch = meta.story(refused('borrow', 'signature_mismatch'));
export const InvalidApiKey = meta.story(refused('borrow', 'invalid_api_key'));
export const RevokedApiKey = meta.story(refused('borrow', 'revoked_api_key'));
export const ReadOnlyApiKey = meta.story(refused('borrow', 'read_only_api_key'));
export const ApiKeyProductNotAllowed = meta.story(refused('borrow', 'api_key_product_not_allowed'));
export const OauthTokenExpired = meta.story(refused('borrow', 'oauth_token_expired'));
export const OauthTokenMalformed = meta.story(refused('borrow', 'oauth_token_malformed'));
export const DateHeaderDiff = meta.story(refused('borrow', 'date_header_diff'));
export const InternalError = meta.story(refused('borrow', 'internal_error'));
