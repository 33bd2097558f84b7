import { decodePem } from './decodePem.js';
import type { FloatingProxyOptions } from './FloatingProxyOptions.js';
import { optionError } from './optionError.js';
import type { ProxySettings } from './ProxySettings.js';
import { readApiUrl } from './readApiUrl.js';
import { readOrigins } from './readOrigins.js';
import { requireText } from './requireText.js';
import { vendorPublicKey } from './vendorPublicKey.js';

/** What fits into a quoted part of the Authorization header. */
const headerText = /^[\x21\x23-\x7e]+$/;
const environment = 'from an environment variable on the server';
const longestTimer = 2 ** 31 - 1;

/** Checks and completes the options. Throws an Error that names the option and never its value. */
export function readOptions(options: FloatingProxyOptions): ProxySettings {
  if (typeof options !== 'object' || options === null) {
    throw new Error('createFloatingProxy: its options are missing. Pass an object with them.');
  }
  const { apiKey, sharedKey, product, timeout = 10_000 } = options;
  requireText('apiKey', apiKey, `the API key of your LicenseSpring company, ${environment}`);
  if (!headerText.test(apiKey)) {
    throw optionError('apiKey', 'not an API key: no key has such characters', 'Copy it again.');
  }
  requireText('sharedKey', sharedKey, `the shared key that belongs to the API key, ${environment}`);
  requireText('product', product, 'the short code of the product whose seats are lent');
  if (typeof options.identify !== 'function') {
    const fix = 'It answers with the credentials of whoever sent the request, or with null.';
    const is = options.identify === undefined ? 'missing' : 'not a function';
    throw optionError('identify', is, fix);
  }
  for (const name of ['fetch', 'now', 'onError'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function') {
      throw optionError(name, 'not a function', 'Pass one or leave it out.');
    }
  }
  if (typeof timeout !== 'number' || !(timeout > 0 && timeout <= longestTimer)) {
    const fix = 'Set it to the milliseconds that the service may take, such as 10_000.';
    throw optionError('timeout', 'not a positive number of milliseconds', fix);
  }
  const publicKey = decodePem(options.publicKey ?? vendorPublicKey);
  if (!publicKey) {
    const fix =
      'It starts with -----BEGIN PUBLIC KEY-----. Leave it out for the key of LicenseSpring.';
    throw optionError('publicKey', 'not a public key in PEM form (SPKI)', fix);
  }
  return {
    apiKey,
    sharedKey,
    product,
    identify: options.identify,
    apiUrl: readApiUrl(options.apiUrl),
    publicKey,
    timeout,
    allowedOrigins: readOrigins(options.allowedOrigins),
    now: options.now ?? Date.now,
    onError: options.onError ?? (() => undefined),
  };
}
