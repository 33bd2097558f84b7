import { describe, expect, it } from 'vitest';
import type { Action, ErrorEntry } from '../../src/protocol/index.js';
import { errors, isKnownErrorCode } from '../../src/protocol/index.js';

// The table of the License API's documentation: what it lists, word for word.
const documented: [code: string, message: string, on: Action[]][] = [
  ['missing_headers', 'Some headers are missing', ['borrow']],
  ['missing_parameters', 'Some parameters are missing in the request: { params }.', ['borrow']],
  ['unknown_product', 'Provided product was not found', ['borrow', 'release']],
  ['license_not_found', 'License with the provided license user not found', ['borrow', 'release']],
  ['license_not_active', 'The license is not active', ['borrow', 'release']],
  ['license_not_enabled', 'The license is not enabled', ['borrow', 'release']],
  ['license_borrow_not_allowed', 'License does not allow borrowing', ['borrow']],
  ['borrow_until_not_valid', 'Borrow until field is not valid', ['borrow']],
  [
    'device_not_found',
    'An active device matching the hardware_id not found',
    ['borrow', 'release'],
  ],
  ['blacklisted', 'This device is blacklisted', ['borrow', 'release']],
  ['floating_not_available', 'No available slots for floating license', ['borrow', 'release']],
];

const catalogue: [string, ErrorEntry][] = Object.entries(errors);

describe('the error catalogue', () => {
  it.each(documented)('has %s as it is documented', (code, message, on) => {
    const entry = new Map(catalogue).get(code);
    expect(entry?.message).toBe(message);
    expect(entry?.actions).toEqual(expect.arrayContaining(on));
  });

  it('names no other for borrow', () => {
    const named = catalogue.filter(([, { actions }]) => actions.includes('borrow'));
    const expected = documented.map(([code]) => code);
    expect(named.map(([code]) => code).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['floating_not_available', 'user', 'retry', 'none'],
    ['license_borrow_not_allowed', 'licence-manager', 'contact', undefined],
    ['borrow_until_not_valid', 'user', 'choose-date', undefined],
    ['device_not_found', 'user', 'activate', 'none'],
    ['blacklisted', 'vendor', 'contact', undefined],
    ['license_not_enabled', 'vendor', 'contact', undefined],
    ['license_expired', 'licence-manager', 'contact', undefined],
    ['license_not_active', 'user', 'activate', 'none'],
    ['unknown_product', 'developer', 'contact', undefined],
    ['missing_headers', 'developer', 'contact', undefined],
    ['missing_parameters', 'developer', 'contact', undefined],
    ['date_header_diff', 'operator', 'contact', undefined],
    ['unauthenticated', 'user', 'sign-in', undefined],
  ])('knows whom %s is for: %s, and what helps: %s', (code, audience, remedy, onRelease) => {
    const entry = new Map(catalogue).get(code);
    expect(entry).toMatchObject({ audience, remedy });
    expect(entry?.remedyOnRelease).toBe(onRelease);
  });

  it.each([
    'date_header_diff',
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
  ])('never takes %s for the fault of the person', (code) => {
    expect(['developer', 'operator']).toContain(new Map(catalogue).get(code)?.audience);
  });

  it('knows its own codes, and no others', () => {
    expect(isKnownErrorCode('blacklisted')).toBe(true);
    expect(isKnownErrorCode('teapot')).toBe(false);
    expect(isKnownErrorCode('toString')).toBe(false);
  });
});
