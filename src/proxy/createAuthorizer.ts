import { createApiKeyAuthorizer } from './apiKeyAuthorizer.js';
import type { Authorizer } from './Authorizer.js';
import type { Circuit } from './circuit.js';
import { Deadline } from './Deadline.js';
import { createOAuthAuthorizer } from './oauthAuthorizer.js';
import type { Platform } from './Platform.js';
import { nobody } from './ProxyCall.js';
import type { ProxySettings } from './readOptions.js';

/** How calls are authorised with these settings. The circuit is that of an OAuth client's token. */
export function createAuthorizer(
  { keys, timeout }: ProxySettings,
  { send, createHmac }: Platform,
  createCircuit: () => Circuit,
): Authorizer {
  if ('apiKey' in keys) return createApiKeyAuthorizer(keys.apiKey, createHmac(keys.sharedKey));
  // Others may wait for the same token, so nobody who goes away ends the call.
  return createOAuthAuthorizer(keys, send, createCircuit(), () => new Deadline(timeout, nobody));
}
