import { describe, expect, it } from 'vitest';
import type { KnownErrorCode } from '../../src/protocol/index.js';
import { errors } from '../../src/protocol/index.js';
import type { Emulator } from '../../src/testing/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { activate, asking, call, post, sign } from './callEmulator.js';

type Fields = Record<string, unknown>;
interface Case {
  code: KnownErrorCode;
  license: string;
  /** Whether the device is activated first. */
  activated?: boolean;
  /** What is asked otherwise. */
  ask?: Fields;
}

const standing: Case[] = [
  { code: 'unknown_product', license: 'plain', ask: { product: 'another' } },
  { code: 'license_not_found', license: 'plain', ask: { license_key: 'NONE' } },
  { code: 'license_not_enabled', license: 'disabled' },
];
const device: Case[] = [
  { code: 'license_not_active', license: 'inactive' },
  { code: 'device_not_found', license: 'plain' },
  { code: 'blacklisted', license: 'blacklisted-device', activated: true },
];
const expired: Case = { code: 'license_expired', license: 'expired' };
const fullPool: Case = { code: 'floating_not_available', license: 'full-pool', activated: true };

const cases: Record<string, Case[]> = {
  'floating/borrow': [
    ...standing,
    ...device,
    expired,
    fullPool,
    { code: 'license_borrow_not_allowed', license: 'borrow-off' },
    {
      code: 'borrow_until_not_valid',
      license: 'plain',
      ask: { borrowed_until: '2020-01-01T00:00:00Z' },
    },
  ],
  'floating/release': [
    ...standing,
    ...device,
    { code: 'floating_not_available', license: 'plain', activated: true },
  ],
  check_license: [...standing, ...device, expired, fullPool],
  activate_license: [
    ...standing,
    expired,
    { code: 'blacklisted', license: 'blacklisted-device', activated: true },
    { code: 'license_activated_max_times', license: 'activations-used-up' },
  ],
  deactivate_license: [...standing, ...device],
};

const all = Object.entries(cases).flatMap(([path, list]) => list.map((one) => ({ path, ...one })));

describe('codes that come from the state', () => {
  it.each(all)('$path: $code', async ({ path, code, license, activated = false, ask = {} }) => {
    const emulator = await createEmulator();
    if (activated) await activate(emulator, license);
    const fields = { borrowed_until: null, ...asking(emulator, license), ...ask };
    const { response, json } = await call(emulator, path, fields);
    expect(json).toEqual({ status: 400, code, message: errors[code].message });
    expect(response.status).toBe(400);
    expect(response.headers.has('LicenseSignature')).toBe(false);
  });

  it.each(['borrow', 'release', 'activate', 'check'] as const)(
    'leave out none that is documented for %s',
    (action) => {
      const path = {
        borrow: 'floating/borrow',
        release: 'floating/release',
        activate: 'activate_license',
        check: 'check_license',
      }[action];
      const headersAndParameters = ['missing_headers', 'missing_parameters'];
      const documented = Object.entries(errors)
        .filter(([, { actions }]) => actions.some((one) => one === action))
        .map(([code]) => code)
        .filter((code) => !headersAndParameters.includes(code));
      expect(documented).not.toEqual([]);
      expect(cases[path]?.map(({ code }) => code)).toEqual(expect.arrayContaining(documented));
    },
  );
});

describe('requests that are not right in themselves', () => {
  const borrow = async (emulator: Emulator, fields: Fields): Promise<Fields> =>
    (await call(emulator, 'floating/borrow', fields)).json;

  it.each<[string, Fields, string]>([
    ['borrowed_until', { borrowed_until: undefined }, 'borrowed_until'],
    ['hardware_id', { hardware_id: '' }, 'hardware_id'],
    ['product', { product: undefined }, 'product'],
    ['credentials', { license_key: undefined }, 'license_key'],
    ['a password', { license_key: undefined, username: 'a' }, 'password'],
    ['a customer', { license_key: undefined, id_token: 'a' }, 'customer_account_code'],
    ['two', { product: undefined, borrowed_until: undefined }, 'product, borrowed_until'],
  ])('names what is missing: %s', async (_, ask, names) => {
    const emulator = await createEmulator();
    const fields = { borrowed_until: null, ...asking(emulator, 'plain'), ...ask };
    expect(await borrow(emulator, fields)).toEqual({
      status: 400,
      code: 'missing_parameters',
      message: `Some parameters are missing in the request: ${names}.`,
    });
  });

  it.each([
    ['', 'missing_content'],
    ['{', 'invalid_json'],
    ['[]', 'validation_error'],
    ['{"hardware_id":1,"product":"p","license_key":"k","borrowed_until":null}', 'validation_error'],
  ])('body %s: %s', async (body, code) => {
    const emulator = await createEmulator();
    const response = await emulator.fetch(
      new Request(
        'https://emulator.test/api/v4/floating/borrow',
        post(sign(emulator, new Date()), body),
      ),
    );
    expect(await response.json()).toMatchObject({ status: 400, code });
  });

  it('answers 404 not_found elsewhere', async () => {
    const emulator = await createEmulator();
    const { response, json } = await call(emulator, 'customer_license_users', {});
    expect([response.status, json['code']]).toEqual([404, 'not_found']);
  });

  it('looks at the headers before anything else', async () => {
    const emulator = await createEmulator();
    const { json } = await call(emulator, 'floating/borrow', {}, { headers: new Headers() });
    expect(json['code']).toBe('missing_headers');
  });

  it.each([
    ['30 February', '2027-02-30T00:00:00Z'],
    ['no date', 'tomorrow'],
    ['now', 0],
    ['a second past the longest', 720 * 3_600_000 + 1000],
  ])('borrow_until_not_valid: %s', async (_, until) => {
    const now = Date.UTC(2027, 0, 1);
    const emulator = await createEmulator({ now: () => now });
    const borrowed_until = typeof until === 'string' ? until : new Date(now + until).toISOString();
    const json = await borrow(emulator, { ...asking(emulator, 'plain'), borrowed_until });
    expect(json['code']).toBe('borrow_until_not_valid');
  });

  it('treats a wrong password as no licence', async () => {
    const emulator = await createEmulator();
    const fields = { ...asking(emulator, 'user'), password: 'wrong', borrowed_until: null };
    expect(await borrow(emulator, fields)).toMatchObject({ code: 'license_not_found' });
  });
});
