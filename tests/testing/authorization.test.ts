import { describe, expect, it } from 'vitest';
import type { Emulator, EmulatorOptions } from '../../src/testing/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { call, sign } from './callEmulator.js';

// The vector that LicenseSpring publishes.
const sharedKey = 'kw4qSnpSwXzgiv5yxYpZZmFEd9QAeiKTQ6OuyMja';
const date = 'Tue, 07 Jun 2011 20:51:35 GMT';
const signature = 'UDysfR6MndUZReo07Y9r+vErn8vSxrnQ5ulit18iJ/Q=';
const time = Date.parse(date);

const emulatorOfTheVector = (options: EmulatorOptions = {}): Promise<Emulator> =>
  createEmulator({ sharedKey, apiKey: 'key', now: () => time, ...options });

async function codeFor(
  emulator: Emulator,
  headers: HeadersInit,
  path = 'product_details',
): Promise<unknown> {
  const { json } = await call(
    emulator,
    path,
    { product: emulator.product },
    { headers: new Headers(headers) },
  );
  return json['code'] ?? 'accepted';
}

describe('the published vector', () => {
  it.each([
    `algorithm="hmac-sha256", headers="date", signature="${signature}", apikey="key"`,
    `algorithm="hmac-sha256",headers="date",signature="${signature}",apikey="key"`,
    `algorithm="hmac-sha256", headers="date", signature="${signature}", apiKey="key"`,
    `algorithm="hmac-sha256",headers="date",signature="${signature}",apiKey="key"`,
  ])('is accepted as %s', async (authorization) => {
    const emulator = await emulatorOfTheVector();
    expect(await codeFor(emulator, { Date: date, Authorization: authorization })).toBe('accepted');
  });

  it('is refused without the "date: " prefix in what is signed', async () => {
    const wrong = 'bBUg5NUAFIV+eZBR/wR/wAWt0s3nNvahY3sw6tuUs+s=';
    const emulator = await emulatorOfTheVector();
    const authorization = `algorithm="hmac-sha256", headers="date", signature="${wrong}", apikey="key"`;
    expect(await codeFor(emulator, { Date: date, Authorization: authorization })).toBe(
      'signature_mismatch',
    );
  });
});

describe('wrong headers', () => {
  const authorization = `algorithm="hmac-sha256", headers="date", signature="${signature}", apikey="key"`;
  it.each<[string, Record<string, string>, string]>([
    ['no Date', { Authorization: authorization }, 'missing_headers'],
    ['no Authorization', { Date: date }, 'missing_headers'],
    ['another form', { Date: date, Authorization: 'Basic abc' }, 'authorization_invalid_headers'],
    [
      'other headers signed',
      { Date: date, Authorization: authorization.replace('"date"', '"host"') },
      'authorization_invalid_headers',
    ],
    [
      'no signature',
      { Date: date, Authorization: 'algorithm="hmac-sha256", headers="date", apikey="key"' },
      'authorization_missing_params',
    ],
    [
      'no key',
      { Date: date, Authorization: authorization.replace(', apikey="key"', '') },
      'authorization_missing_params',
    ],
    [
      'another algorithm',
      { Date: date, Authorization: authorization.replace('sha256', 'sha1') },
      'hmac_required',
    ],
    [
      'an unknown key',
      { Date: date, Authorization: authorization.replace('"key"', '"other"') },
      'invalid_api_key',
    ],
    [
      'a date of another form',
      { Date: '2011-06-07T20:51:35Z', Authorization: authorization },
      'date_header_diff',
    ],
    [
      'the signature of another second',
      { Date: 'Tue, 07 Jun 2011 20:51:36 GMT', Authorization: authorization },
      'signature_mismatch',
    ],
  ])('%s', async (_, headers, code) => {
    expect(await codeFor(await emulatorOfTheVector(), headers)).toBe(code);
  });

  it('answers signature_mismatch with 401 by a switch', async () => {
    const headers = new Headers({
      Date: date,
      Authorization: authorization.replace('UDys', 'XXXX'),
    });
    for (const status of [400, 401] as const) {
      const emulator = await emulatorOfTheVector({ switches: { signatureMismatchStatus: status } });
      const { response, json } = await call(emulator, 'product_details', {}, { headers });
      expect([response.status, json['status'], json['code']]).toEqual([
        status,
        status,
        'signature_mismatch',
      ]);
    }
  });
});

const codeAt = async (minutes: number, options: EmulatorOptions = {}): Promise<unknown> => {
  const emulator = await emulatorOfTheVector(options);
  return codeFor(emulator, sign(emulator, new Date(time + minutes * 60_000)));
};

describe('the age of the Date header', () => {
  it('may be 15 minutes, either way', async () => {
    expect(await codeAt(-15)).toBe('accepted');
    expect(await codeAt(-16)).toBe('date_header_diff');
    expect(await codeAt(15)).toBe('accepted');
    expect(await codeAt(16)).toBe('date_header_diff');
  });

  it('into the future is a switch', async () => {
    expect(await codeAt(1, { switches: { futureTolerance: 0 } })).toBe('date_header_diff');
    expect(await codeAt(-1, { switches: { futureTolerance: 0 } })).toBe('accepted');
  });

  it('counts from the moved clock or from the unmoved one', async () => {
    const emulator = await emulatorOfTheVector();
    emulator.control.clock.advance('P1D');
    const day = 24 * 60;
    const code = (minutes: number): Promise<unknown> =>
      codeFor(emulator, sign(emulator, new Date(time + minutes * 60_000)));
    expect(await code(0)).toBe('accepted');
    expect(await code(day)).toBe('accepted');
    expect(await code(day / 2)).toBe('date_header_diff');
  });
});

describe('the standing of the API key', () => {
  it.each([
    ['revoked', 'revoked_api_key', 'revoked_api_key'],
    ['other-product', 'api_key_product_not_allowed', 'api_key_product_not_allowed'],
    ['read-only', 'accepted', 'read_only_api_key'],
  ] as const)('%s', async (apiKeyState, forReading, forWriting) => {
    const emulator = await emulatorOfTheVector();
    emulator.control.apiKey(apiKeyState);
    const headers = sign(emulator, new Date(time));
    expect(await codeFor(emulator, headers)).toBe(forReading);
    expect(await codeFor(emulator, headers, 'floating/borrow')).toBe(forWriting);
  });
});
