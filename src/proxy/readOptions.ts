import type { FloatingProxyOptions } from './FloatingProxyOptions.js';
import { bytesOf } from './signature.js';
import { vendorPublicKey } from './vendorPublicKey.js';

/** The options of the proxy, checked and completed. */
export interface ProxySettings extends Readonly<
  Pick<FloatingProxyOptions, 'apiKey' | 'sharedKey' | 'product' | 'identify'>
> {
  /** The service's address without a trailing slash and without `/api/v4`. */
  readonly apiUrl: string;
  /** DER bytes, SPKI. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** Milliseconds. */
  readonly timeout: number;
  readonly allowedOrigins: readonly string[];
  readonly now: () => number;
  readonly onError: NonNullable<FloatingProxyOptions['onError']>;
}

/** What fits into a quoted part of the Authorization header. */
const headerText = /^[\x21\x23-\x7e]+$/;
const pemForm = /^-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----$/;
const environment = 'from an environment variable on the server';
const longestTimer = 2 ** 31 - 1;

/** Checks and completes the options. Throws an Error that names the option and never its value. */
export function readOptions(options: FloatingProxyOptions): ProxySettings {
  if (typeof options !== 'object' || options === null) {
    throw new Error('createFloatingProxy: its options are missing. Pass an object with them.');
  }
  const { apiKey, sharedKey, product, identify, timeout = 10_000 } = options;
  requireText('apiKey', apiKey, `the API key of your LicenseSpring company, ${environment}`);
  if (!headerText.test(apiKey)) {
    throw optionError('apiKey', 'not an API key: no key has such characters', 'Copy it again.');
  }
  requireText('sharedKey', sharedKey, `the shared key that belongs to the API key, ${environment}`);
  requireText('product', product, 'the short code of the product whose seats are lent');
  if (typeof identify !== 'function') {
    const fix = 'It answers with the credentials of whoever sent the request, or with null.';
    throw optionError('identify', identify === undefined ? 'missing' : 'not a function', fix);
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
    identify,
    apiUrl: readApiUrl(options.apiUrl),
    publicKey,
    timeout,
    allowedOrigins: readOrigins(options.allowedOrigins),
    now: options.now ?? Date.now,
    onError: options.onError ?? (() => undefined),
  };
}

/** The DER bytes of a PEM public key (SPKI), or undefined for a text that is none. */
export function decodePem(pem: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof pem !== 'string') return undefined;
  const base64 = pemForm.exec(pem.trim())?.[1];
  return base64 === undefined ? undefined : bytesOf(base64.replace(/\s/g, ''));
}

/** Checks an option that has to be a text, without the white space that a paste leaves around it. */
function requireText(name: 'apiKey' | 'sharedKey' | 'product', value: unknown, what: string): void {
  const fix = `Set it to ${what}.`;
  if (value === undefined || value === null) throw optionError(name, 'missing', fix);
  if (typeof value !== 'string') throw optionError(name, 'not a string', fix);
  if (value.trim() === '') throw optionError(name, 'empty', fix);
  if (value !== value.trim()) {
    throw optionError(name, 'surrounded by white space', 'Remove it, a line break at the end too.');
  }
}

/** The service's address without what callers tend to append to it. */
function readApiUrl(value: string | undefined): string {
  if (value === undefined) return 'https://api.licensespring.com';
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    const fix = 'Set it to an origin such as https://api.licensespring.com, or leave it out.';
    throw optionError('apiUrl', 'not an http(s) URL', fix);
  }
  if (url.username || url.password || url.search || url.hash) {
    const fix = 'Leave only the origin and, if there is one, the path.';
    throw optionError('apiUrl', 'more than an address', fix);
  }
  return (url.origin + url.pathname).replace(/\/+$/, '').replace(/\/api\/v4$/, '');
}

/** The listed origins, each exactly as a browser writes it: anything else would never match. */
function readOrigins(value: readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every(isOrigin)) {
    const fix = "Write each as a browser does, without path or slash: ['https://portal.example'].";
    throw optionError('allowedOrigins', 'not a list of origins', fix);
  }
  return [...value];
}

function isOrigin(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && new URL(value).origin === value;
}

/** The error for a wrong option: its name, what it is, how to put it right; never its value. */
function optionError(name: keyof FloatingProxyOptions, is: string, fix: string): Error {
  return new Error(`createFloatingProxy: ${name} is ${is}. ${fix}`);
}
