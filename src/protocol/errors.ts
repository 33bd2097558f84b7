import type { Action } from './actions.js';

/** Who can do something about an error. */
export type Audience = 'user' | 'licence-manager' | 'vendor' | 'developer' | 'operator';

/** The one thing that helps: what a user interface offers next to the message. */
export type Remedy = 'retry' | 'choose-date' | 'activate' | 'sign-in' | 'contact' | 'none';

/** What is known of an error code. */
export interface ErrorEntry<A extends Audience = Audience> {
  /** The documented message, as the service words it; for our own codes, our words. For developers. */
  readonly message: string;
  /** The actions whose documentation lists the code. Empty: common to all, or ours. */
  readonly actions: readonly Action[];
  /** Who can do something about it. */
  readonly audience: A;
  /** The one thing that helps. */
  readonly remedy: Remedy;
  /** What helps on release, where the same code means another thing there. */
  readonly remedyOnRelease?: Remedy;
  /** The field of the form that the error is about. */
  readonly field?: 'borrowed_until' | 'hardware_id';
}

const entry = <A extends Audience>(
  message: string,
  actions: readonly Action[],
  audience: A,
  remedy: Remedy,
  more?: Pick<ErrorEntry, 'field' | 'remedyOnRelease'>,
): ErrorEntry<A> => ({ message, actions, audience, remedy, ...more });

const every = ['borrow', 'release', 'activate', 'check'] as const;
const none = [] as const;

/**
 * Every error code of the License API v4 that concerns a seat, and the few of our own for what the
 * service cannot say. Branch on the code alone: the service's status and wording vary.
 */
export const errors = {
  // The seat and its licence
  floating_not_available: entry(
    'No available slots for floating license',
    ['borrow', 'release', 'check'],
    'user',
    'retry',
    { remedyOnRelease: 'none' },
  ),
  license_borrow_not_allowed: entry(
    'License does not allow borrowing',
    ['borrow'],
    'licence-manager',
    'contact',
  ),
  borrow_until_not_valid: entry(
    'Borrow until field is not valid',
    ['borrow'],
    'user',
    'choose-date',
    { field: 'borrowed_until' },
  ),
  device_not_found: entry(
    'An active device matching the hardware_id not found',
    ['borrow', 'release', 'check'],
    'user',
    'activate',
    { remedyOnRelease: 'none' },
  ),
  blacklisted: entry('This device is blacklisted', every, 'vendor', 'contact'),
  license_not_found: entry(
    'License with the provided license user not found',
    every,
    'user',
    'contact',
  ),
  license_not_active: entry(
    'The license is not active',
    ['borrow', 'release', 'check'],
    'user',
    'activate',
    { remedyOnRelease: 'none' },
  ),
  license_not_enabled: entry('The license is not enabled', every, 'vendor', 'contact'),
  license_expired: entry(
    'The license has expired',
    // The changelog of the service shows that borrow checks it too.
    ['check'],
    'licence-manager',
    'contact',
  ),
  license_activated_max_times: entry(
    'License was activated the maximum number of times',
    ['activate'],
    'licence-manager',
    'contact',
  ),

  // The integration
  unknown_product: entry('Provided product was not found', every, 'developer', 'contact'),
  missing_headers: entry('Some headers are missing', ['borrow'], 'developer', 'contact'),
  missing_parameters: entry(
    'Some parameters are missing in the request: { params }.',
    ['borrow'],
    'developer',
    'contact',
  ),
  missing_content: entry('The request has no content', none, 'developer', 'contact'),
  validation_error: entry('The request is not valid', none, 'developer', 'contact'),
  invalid_json: entry('The request is not valid JSON', none, 'developer', 'contact'),
  not_found: entry('Not found', none, 'developer', 'contact'),

  // The signature
  authorization_invalid_headers: entry(
    'Authorization header is not valid',
    none,
    'developer',
    'contact',
  ),
  authorization_missing_params: entry(
    'Authorization header lacks a part',
    none,
    'developer',
    'contact',
  ),
  hmac_required: entry('HMAC-SHA256 authorization is required', none, 'developer', 'contact'),
  signature_mismatch: entry('Signature does not match', none, 'developer', 'contact'),
  invalid_api_key: entry('API key is not valid', none, 'developer', 'contact'),
  revoked_api_key: entry('API key was revoked', none, 'developer', 'contact'),
  read_only_api_key: entry('API key is read-only', none, 'developer', 'contact'),
  api_key_product_not_allowed: entry(
    'API key is not allowed for this product',
    none,
    'developer',
    'contact',
  ),
  oauth_token_expired: entry('OAuth token has expired', none, 'operator', 'retry'),
  oauth_token_malformed: entry('OAuth token is malformed', none, 'operator', 'contact'),
  oauth_token_refused: entry('The OAuth client was refused a token', none, 'developer', 'contact'),
  date_header_diff: entry(
    'Date header differs too much from the time of the service',
    none,
    'operator',
    'contact',
  ),
  internal_error: entry('Internal error', none, 'operator', 'retry'),

  // Ours: what LicenseSpring cannot say
  offline: entry('There is no network, so nothing was sent', none, 'user', 'retry'),
  network_error: entry('The request did not get through', none, 'user', 'retry'),
  timeout: entry('No answer arrived in time', none, 'user', 'retry'),
  invalid_response: entry(
    'The answer could not be read as one of the License API',
    none,
    'operator',
    'retry',
  ),
  signature_invalid: entry(
    'The answer does not carry a valid signature of LicenseSpring',
    none,
    'operator',
    'contact',
  ),
  unauthenticated: entry('Nobody is signed in', none, 'user', 'sign-in'),
  forbidden: entry('This request is not allowed here', none, 'developer', 'contact'),
  not_permitted: entry('This person may not do this here', none, 'licence-manager', 'contact'),
  rate_limited: entry('Too many requests', none, 'user', 'retry'),
  service_unavailable: entry('The licence service cannot be reached', none, 'operator', 'retry'),
} as const satisfies Record<string, ErrorEntry>;

/** A code of the catalogue. */
export type KnownErrorCode = keyof typeof errors;

/** Any code that may arrive: one that the catalogue lacks keeps its name and is shown as such. */
export type ErrorCode = KnownErrorCode | (string & {});

/** Whether the catalogue knows a code. */
export function isKnownErrorCode(code: string): code is KnownErrorCode {
  return Object.hasOwn(errors, code);
}
