import { createApiKeyAuthorizer } from './apiKeyAuthorizer.js';
import type { Authorizer } from './Authorizer.js';
import { Deadline } from './Deadline.js';
import { createOAuthAuthorizer } from './oauthAuthorizer.js';
import type { Platform } from './Platform.js';
import type { ProxySettings } from './readOptions.js';

/** How calls are authorised with these settings. */
export function createAuthorizer(
  { keys, timeout }: ProxySettings,
  { send, createHmac }: Platform,
): Authorizer {
  if ('apiKey' in keys) return createApiKeyAuthorizer(keys.apiKey, createHmac(keys.sharedKey));
  // Others may wait for the same token, so nobody who goes away ends the call.
  const nobody = { isGone: false, onGone: () => () => undefined };
  return createOAuthAuthorizer(keys, send, () => new Deadline(timeout, nobody));
}
