import type { TypedCredentials } from '../protocol/index.js';
import type { Identity } from './Identity.js';
import { refusal } from './refusal.js';

/** What a customer may type into the portal, see `browserCredentials` in the options. */
export type BrowserCredentials = 'license-key' | 'user';

/**
 * Who somebody is by what they typed; undefined where they typed nothing.
 *
 * @throws a refusal that names the field, where the proxy was not told to take it.
 */
export function typedIdentity(
  credentials: TypedCredentials | undefined,
  allowed: readonly BrowserCredentials[],
): Identity | undefined {
  if (credentials === undefined) return undefined;
  const kind = 'license_key' in credentials ? 'license-key' : 'user';
  if (!allowed.includes(kind)) {
    const message = 'The request has an unknown field';
    throw refusal(400, 'validation_error', { field: 'credentials', message });
  }
  return 'license_key' in credentials
    ? { licenseKey: credentials.license_key }
    : { username: credentials.username, password: credentials.password };
}
