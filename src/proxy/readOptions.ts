import type { FloatingProxyOptions, OAuthClient, SignatureMode } from './FloatingProxyOptions.js';
import type { Limit } from './limits.js';
import { longestWindow } from './limits.js';
import type { BorrowPolicy } from './policy.js';
import type { QueueOptions } from './serviceQueue.js';
import type { BrowserCredentials } from './typedIdentity.js';
import { vendorPublicKey } from './vendorPublicKey.js';
import { bytesOf } from './webCrypto.js';

/** What calls are authorised with. */
export type ServiceKeys = { readonly apiKey: string; readonly sharedKey: string } | OAuthKeys;

/** The OAuth client, complete. */
export interface OAuthKeys extends OAuthClient {
  tokenUrl: string;
}

/** The options of the proxy, checked and completed. */
export interface ProxySettings extends Readonly<
  Pick<
    FloatingProxyOptions,
    'product' | 'identify' | 'authorize' | 'address' | 'onEvent' | 'onError'
  >
> {
  readonly keys: ServiceKeys;
  /** What of the keys nobody may see. */
  readonly secrets: readonly string[];
  /** What pseudonyms are made with: the secret that every process has. */
  readonly pseudonymKey: string;
  readonly policy: BorrowPolicy;
  readonly browserCredentials: readonly BrowserCredentials[];
  readonly limits: {
    readonly identity: Limit | false;
    readonly address: Limit | false;
    readonly guesses: Limit | false;
    readonly service: Limit;
    readonly queue: QueueOptions;
  };
  /** The service's address without a trailing slash and without `/api/v4`. */
  readonly apiUrl: string;
  /** DER bytes, SPKI. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly signature: SignatureMode;
  /** Milliseconds. */
  readonly timeout: number;
  /** Milliseconds. */
  readonly connectTimeout: number;
  readonly allowedOrigins: readonly string[];
  readonly now: () => number;
}

const optionNames = [
  'apiKey',
  'sharedKey',
  'oauth',
  'product',
  'identify',
  'authorize',
  'policy',
  'browserCredentials',
  'limits',
  'address',
  'apiUrl',
  'allowHttp',
  'publicKey',
  'signature',
  'fetch',
  'timeout',
  'connectTimeout',
  'allowedOrigins',
  'now',
  'onEvent',
  'onError',
] satisfies (keyof FloatingProxyOptions)[];

/** What fits into a quoted part of the Authorization header. */
const headerText = /^[\x21\x23-\x7e]+$/;
const pemForm = /^-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----$/;
const environment = 'from an environment variable on the server';
/** Milliseconds: a longer timer goes off at once. */
const longestTimer = 2 ** 31 - 1;
/** Hours in a hundred years: no date beyond could be written. */
const longestBorrow = 876_600;
const vendorTokenUrl =
  'https://auth.licensespring.com/realms/user-portal/protocol/openid-connect/token';

/**
 * Checks and completes the options. Throws an Error that names the option and never its value.
 *
 * @param hasPool whether there is a pool of connections, to which `connectTimeout` belongs.
 */
export function readOptions(options: FloatingProxyOptions, hasPool: boolean): ProxySettings {
  if (typeof options !== 'object' || options === null) {
    throw new Error('createFloatingProxy: its options are missing. Pass an object with them.');
  }
  refuseUnknown('', options, optionNames);
  const keys = readKeys(options);
  const { product, identify } = options;
  requireText('product', product, 'the short code of the product whose seats are lent');
  if (typeof identify !== 'function') {
    const fix = 'It answers with the credentials of whoever sent the request, or with null.';
    throw optionError('identify', identify === undefined ? 'missing' : 'not a function', fix);
  }
  for (const name of ['fetch', 'now', 'onEvent', 'onError', 'authorize', 'address'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function') {
      throw optionError(name, 'not a function', 'Pass one or leave it out.');
    }
  }
  if (!hasPool && options.connectTimeout !== undefined) {
    const fix = 'Only the pool of proxy/node, without fetch, has one: leave it out.';
    throw optionError('connectTimeout', 'without effect here', fix);
  }
  const publicKey = decodePem(options.publicKey ?? vendorPublicKey);
  if (!publicKey) {
    const fix =
      'It starts with -----BEGIN PUBLIC KEY-----. Leave it out for the key of LicenseSpring.';
    throw optionError('publicKey', 'not a public key in PEM form (SPKI)', fix);
  }
  const { authorize, address, onEvent, onError } = options;
  return {
    keys,
    secrets: 'apiKey' in keys ? [keys.apiKey, keys.sharedKey] : [keys.clientSecret],
    pseudonymKey: 'apiKey' in keys ? keys.sharedKey : keys.clientSecret,
    product,
    identify,
    authorize,
    address,
    policy: readPolicy(options.policy),
    browserCredentials: readBrowserCredentials(options.browserCredentials),
    limits: readLimits(options.limits),
    apiUrl: readApiUrl(options) ?? 'https://api.licensespring.com',
    publicKey,
    signature: readChoice('signature', options.signature, ['require', 'report', 'off']),
    timeout: readTime('timeout', options.timeout, 10_000),
    connectTimeout: readTime('connectTimeout', options.connectTimeout, 3_000),
    allowedOrigins: readOrigins(options.allowedOrigins),
    now: options.now ?? Date.now,
    onEvent,
    onError,
  };
}

/** Either an API key with its shared key, or an OAuth client. */
function readKeys({ apiKey, sharedKey, oauth, allowHttp }: FloatingProxyOptions): ServiceKeys {
  if (oauth === undefined) {
    requireText('apiKey', apiKey, `the API key of your LicenseSpring company, ${environment}`);
    if (!headerText.test(apiKey)) {
      throw optionError('apiKey', 'not an API key: no key has such characters', 'Copy it again.');
    }
    requireText(
      'sharedKey',
      sharedKey,
      `the shared key that belongs to the API key, ${environment}`,
    );
    return { apiKey, sharedKey };
  }
  if (apiKey !== undefined || sharedKey !== undefined) {
    throw optionError('oauth', 'beside an API key', 'Leave out either oauth or the two keys.');
  }
  refuseUnknown('oauth', oauth, ['clientId', 'clientSecret', 'tokenUrl']);
  const { clientId, clientSecret, tokenUrl }: Partial<OAuthClient> = oauth;
  requireText('oauth.clientId', clientId, `the id of the OAuth client, ${environment}`);
  requireText('oauth.clientSecret', clientSecret, `the secret of the client, ${environment}`);
  return {
    clientId,
    clientSecret,
    tokenUrl: readUrl('oauth.tokenUrl', tokenUrl, allowHttp === true) ?? vendorTokenUrl,
  };
}

/** The service's address, without what callers tend to append to it. */
function readApiUrl({ apiUrl, allowHttp }: FloatingProxyOptions): string | undefined {
  const url = readUrl('apiUrl', apiUrl, allowHttp === true);
  return url?.replace(/\/+$/, '').replace(/\/api\/v4$/, '');
}

function readPolicy(policy: BorrowPolicy | undefined): BorrowPolicy {
  if (policy === undefined) return {};
  refuseUnknown('policy', policy, ['maxBorrow', 'beyond']);
  const { maxBorrow, beyond } = policy;
  if (maxBorrow !== undefined && !(isCount(maxBorrow) && maxBorrow <= longestBorrow)) {
    throw optionError(
      'policy.maxBorrow',
      'not a positive number of hours',
      `Set it to hours, ${longestBorrow} at most, or leave it out for no limit.`,
    );
  }
  return { maxBorrow, beyond: readChoice('policy.beyond', beyond, ['clamp', 'refuse']) };
}

function readBrowserCredentials(value: unknown): readonly BrowserCredentials[] {
  if (value === undefined) return [];
  const kinds: readonly unknown[] = ['license-key', 'user'];
  if (Array.isArray(value) && value.every((kind) => kinds.includes(kind))) return [...value];
  const fix = "List what customers may type: ['license-key', 'user'], or leave it out.";
  throw optionError('browserCredentials', 'not a list of kinds', fix);
}

function readLimits(limits: FloatingProxyOptions['limits'] = {}): ProxySettings['limits'] {
  refuseUnknown('limits', limits, ['identity', 'address', 'guesses', 'service', 'queue']);
  const read = <T extends Limit | false>(name: string, value: T | undefined, byDefault: Limit) => {
    const limit = value ?? byDefault;
    if (limit === false && name !== 'service') return limit;
    const isLimit = typeof limit === 'object' && isCount(limit.points) && isCount(limit.duration);
    // A Redis counts in whole seconds: of less it would never forget anything.
    if (isLimit && ('consume' in limit ? limit.duration >= 1 : limit.duration <= longestWindow))
      return limit;
    const fix =
      'Pass { points, duration } in seconds, of 24 days at most, or a limiter of rate-limiter-flexible, of a second at least.';
    throw optionError(`limits.${name}`, 'not a limit', fix);
  };
  refuseUnknown('limits.queue', limits.queue ?? {}, ['size', 'wait']);
  const { size = 200, wait = 3_000 } = limits.queue ?? {};
  if (!isCount(size + 1) || !isCount(wait + 1) || wait > longestTimer) {
    const fix = 'Both are numbers from 0; wait is in milliseconds, of 24 days at most.';
    throw optionError('limits.queue', 'not { size, wait }', fix);
  }
  return {
    identity: read('identity', limits.identity, { points: 240, duration: 60 }),
    address: read('address', limits.address, { points: 600, duration: 60 }),
    guesses: read('guesses', limits.guesses, { points: 20, duration: 900 }),
    service: read<Limit>('service', limits.service, { points: 18, duration: 1 }),
    queue: { size, wait },
  };
}

/** A misspelt option would be left out in silence, be it the one that says who may do what. */
function refuseUnknown(within: string, options: unknown, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null) {
    throw optionError(within, 'not an object', `It holds: ${names.join(', ')}.`);
  }
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const path = within === '' ? unknown : `${within}.${unknown}`;
  throw optionError(path, 'no option', `There are: ${names.join(', ')}.`);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < Infinity;
}

function readTime(name: 'timeout' | 'connectTimeout', value: unknown, byDefault: number): number {
  if (value === undefined) return byDefault;
  if (isCount(value) && value <= longestTimer) return value;
  const fix = `Set it to a number of milliseconds, such as ${byDefault}, and ${longestTimer} at most.`;
  throw optionError(name, 'not a positive number of milliseconds', fix);
}

/** One of some words; the first by default. */
function readChoice<const T extends string>(
  name: string,
  value: unknown,
  words: readonly [T, ...T[]],
): T {
  if (value === undefined) return words[0];
  const word = words.find((one) => one === value);
  if (word) return word;
  throw optionError(name, 'none of its words', `It is one of: ${words.join(', ')}.`);
}

/** The DER bytes of a PEM public key (SPKI), or undefined for a text that is none. */
export function decodePem(pem: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof pem !== 'string') return undefined;
  const base64 = pemForm.exec(pem.trim())?.[1];
  return base64 === undefined ? undefined : bytesOf(base64.replace(/\s/g, ''));
}

/** Checks an option that has to be a text, without the white space that a paste leaves around it. */
function requireText(name: string, value: unknown, what: string): asserts value is string {
  const fix = `Set it to ${what}.`;
  if (value === undefined || value === null) throw optionError(name, 'missing', fix);
  if (typeof value !== 'string') throw optionError(name, 'not a string', fix);
  if (value.trim() === '') throw optionError(name, 'empty', fix);
  if (value !== value.trim()) {
    throw optionError(name, 'surrounded by white space', 'Remove it, a line break at the end too.');
  }
}

/** A host on this machine: what goes there over http goes over no network. */
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** An address that keys are sent to. */
function readUrl(name: string, value: string | undefined, allowHttp: boolean): string | undefined {
  if (value === undefined) return undefined;
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    const fix = 'Set it to one such as https://api.licensespring.com, or leave it out.';
    throw optionError(name, 'not an http(s) URL', fix);
  }
  if (url.protocol === 'http:' && !allowHttp && !loopback.test(url.hostname)) {
    const fix = 'Write https, or set allowHttp for an emulator in a network of yours.';
    throw optionError(name, 'http: keys and signatures would travel in clear', fix);
  }
  if (url.username || url.password || url.search || url.hash) {
    const fix = 'Leave only the origin and, if there is one, the path.';
    throw optionError(name, 'more than an address', fix);
  }
  return url.origin + url.pathname;
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
function optionError(name: string, is: string, fix: string): Error {
  return new Error(`createFloatingProxy: ${name} is ${is}. ${fix}`);
}
