import type { KnownErrorCode } from '../protocol/index.js';

/** The codes that blame the signature, the key or the clock of the server: never the user. */
export const authorizationCodes: ReadonlySet<string> = new Set([
  'authorization_invalid_headers',
  'authorization_missing_params',
  'hmac_required',
  'signature_mismatch',
  'invalid_api_key',
  'revoked_api_key',
  'read_only_api_key',
  'api_key_product_not_allowed',
  'oauth_token_expired',
  'oauth_token_malformed',
  'date_header_diff',
] satisfies KnownErrorCode[]);
