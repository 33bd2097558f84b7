import { describe, expect, it } from 'vitest';
import type { ZodMiniType } from 'zod/mini';
import { safeParse } from 'zod/mini';
import {
  activateRequest,
  borrowAnswer,
  borrowRequest,
  checkRequest,
  errorDocument,
  licenseAnswer,
  proxyRequests,
  releaseAnswer,
  releaseRequest,
} from '../../src/protocol/index.js';

const device = { hardware_id: 'device-1', product: 'studio' };
const until = { borrowed_until: '2026-11-27T18:00:00Z' };

const byKey = { license_key: 'AAAA-BBBB' };
const byName = { username: 'ada' };
const byUser = { username: 'ada', password: 'pw' };
const byToken = { id_token: 'token', customer_account_code: 'acme' };
const byCode = { code: 'code', customer_account_code: 'acme' };

const fits = (schema: ZodMiniType, value: unknown): boolean => safeParse(schema, value).success;

function parsed<T>(schema: ZodMiniType<T>, value: unknown): T | undefined {
  return safeParse(schema, value).data;
}

describe('borrowRequest and activateRequest', () => {
  const modes = [
    ['a key', byKey],
    ['user and password', byUser],
    ['single sign-on by token', byToken],
    ['single sign-on by code', byCode],
    ['single sign-on by code, with its redirect', { ...byCode, redirect_uri: 'https://a.example' }],
  ] as const;

  it.each(modes)('take %s, and keep it', (_, credentials) => {
    const activate = { ...device, ...credentials };
    expect(parsed(activateRequest, activate)).toEqual(activate);
    expect(parsed(borrowRequest, { ...activate, ...until })).toEqual({
      ...activate,
      borrowed_until: new Date('2026-11-27T18:00:00Z'),
    });
  });

  it.each([
    ['nobody', {}],
    ['an empty key', { license_key: '' }],
    ['a user without a password', byName],
    ['a user with an empty password', { username: 'ada', password: '' }],
    ['a token without its account', { id_token: 'token' }],
    ['a code without its account', { code: 'code' }],
  ])('refuse %s', (_, credentials) => {
    expect(fits(activateRequest, { ...device, ...credentials })).toBe(false);
    expect(fits(borrowRequest, { ...device, ...until, ...credentials })).toBe(false);
  });

  it.each([
    ['no hardware_id', { product: 'studio' }],
    ['an empty hardware_id', { hardware_id: '', product: 'studio' }],
    ['no product', { hardware_id: 'device-1' }],
    ['an empty product', { hardware_id: 'device-1', product: '' }],
  ])('refuse %s', (_, common) => {
    expect(fits(activateRequest, { ...common, ...byKey })).toBe(false);
    expect(fits(borrowRequest, { ...common, ...byKey, ...until })).toBe(false);
  });

  it('want borrowed_until to be there, where null is a choice', () => {
    expect(parsed(borrowRequest, { ...device, ...byKey, borrowed_until: null })).toMatchObject({
      borrowed_until: null,
    });
    expect(fits(borrowRequest, { ...device, ...byKey })).toBe(false);
    expect(fits(borrowRequest, { ...device, ...byKey, borrowed_until: undefined })).toBe(false);
  });

  it.each(['tomorrow', '', '2026-02-30', 1_795_802_400, true])(
    'refuse %j as borrowed_until',
    (borrowed_until) => {
      expect(fits(borrowRequest, { ...device, ...byKey, borrowed_until })).toBe(false);
    },
  );

  it('take a whole number as license_id, and nothing else', () => {
    const borrow = { ...device, ...byKey, ...until };
    expect(fits(borrowRequest, { ...borrow, license_id: 1001 })).toBe(true);
    expect(fits(borrowRequest, { ...borrow, license_id: 10.5 })).toBe(false);
    expect(fits(borrowRequest, { ...borrow, license_id: '1001' })).toBe(false);
  });

  it('drop what they do not know', () => {
    const request = parsed(borrowRequest, { ...device, ...byKey, ...until, colour: 'red' });
    expect(request).not.toHaveProperty('colour');
  });
});

describe('releaseRequest and checkRequest', () => {
  it.each([
    ['a key', byKey],
    ['a user name', byName],
  ])('take %s, and keep it', (_, credentials) => {
    const request = { ...device, ...credentials };
    expect(parsed(releaseRequest, request)).toEqual(request);
    expect(parsed(checkRequest, request)).toEqual(request);
  });

  it.each([
    ['nobody', {}],
    ['a token', byToken],
    ['a code', byCode],
  ])('refuse %s', (_, credentials) => {
    expect(fits(releaseRequest, { ...device, ...credentials })).toBe(false);
    expect(fits(checkRequest, { ...device, ...credentials })).toBe(false);
  });

  it('keep no password', () => {
    expect(parsed(releaseRequest, { ...device, ...byUser })).toEqual({ ...device, ...byName });
  });

  it('read license_id from a query as a number', () => {
    const query = { ...device, ...byKey, license_id: '1001' };
    expect(parsed(checkRequest, query)).toMatchObject({ license_id: 1001 });
    expect(fits(checkRequest, { ...query, license_id: 'first' })).toBe(false);
    expect(fits(releaseRequest, query)).toBe(false);
  });
});

describe('borrowAnswer', () => {
  it('reads the granted date as UTC, with or without a zone, and drops the rest', () => {
    const answer = { max_borrow_time: 720, device_id: 1, license_id: 2, company: { id: 3 } };
    for (const borrowed_until of ['2026-11-27T18:00:00Z', '2026-11-27T18:00:00']) {
      expect(parsed(borrowAnswer, { ...answer, borrowed_until })).toEqual({
        borrowed_until: new Date('2026-11-27T18:00:00Z'),
        max_borrow_time: 720,
      });
    }
  });

  it.each([
    ['null', null],
    ['an empty object', {}],
    ['a list', [until]],
    ['a text', '2026-11-27T18:00:00Z'],
    ['no date granted', { borrowed_until: null }],
    ['a date that cannot be read', { borrowed_until: 'tomorrow' }],
    ['a maximum that is no number', { ...until, max_borrow_time: 'long' }],
  ])('refuses %s', (_, answer) => {
    expect(fits(borrowAnswer, answer)).toBe(false);
  });
});

describe('licenseAnswer', () => {
  it('tells about the seat, and keeps no personal data', () => {
    const seat = {
      floating_timeout: 20,
      floating_users: 5,
      floating_in_use_devices: 2,
      can_borrow: true,
      max_borrow_time: 720,
      is_borrowed: true,
      max_activations: 100,
      times_activated: 3,
    };
    const personal = { license_key: 'AAAA', customer: { email: 'ada@example.test' } };
    expect(parsed(licenseAnswer, { ...seat, ...personal, ...until })).toEqual({
      ...seat,
      borrowed_until: new Date('2026-11-27T18:00:00Z'),
    });
  });

  it('takes null and absence where a count is unknown', () => {
    const unknown = { floating_users: null, floating_in_use_devices: null, borrowed_until: null };
    expect(parsed(licenseAnswer, unknown)).toEqual(unknown);
    expect(parsed(licenseAnswer, {})).toEqual({});
  });

  it('refuses counts that are no numbers', () => {
    expect(fits(licenseAnswer, { floating_users: 'many' })).toBe(false);
  });
});

describe('releaseAnswer', () => {
  it.each([
    ['zero bytes', ''],
    ['an empty JSON string', '""'],
    ['a line break', '""\n'],
  ])('takes %s', (_, text) => {
    expect(fits(releaseAnswer, text)).toBe(true);
  });

  it.each(['{}', 'null', '"released"', '<html></html>', '"'])('refuses %j', (text) => {
    expect(fits(releaseAnswer, text)).toBe(false);
  });
});

describe('errorDocument', () => {
  it('tolerates more than it knows', () => {
    const document = { status: 400, code: 'blacklisted', message: 'This device is blacklisted' };
    expect(parsed(errorDocument, { ...document, request_id: 'x' })).toEqual(document);
  });

  it.each([
    ['a status in words', { status: '400', code: 'blacklisted', message: '' }],
    ['an empty code', { status: 400, code: '', message: '' }],
    ['no message', { status: 400, code: 'blacklisted' }],
    ['a token server', { error: 'invalid_client', error_description: '' }],
  ])('refuses %s', (_, document) => {
    expect(fits(errorDocument, document)).toBe(false);
  });
});

describe('proxyRequests', () => {
  it('let a browser say which device and until when', () => {
    const { borrow, release, activate, check } = proxyRequests;
    const hardware_id = 'device-1';
    expect(fits(borrow, { hardware_id, borrowed_until: null })).toBe(true);
    expect(fits(borrow, { hardware_id, ...until })).toBe(true);
    for (const schema of [release, activate, check]) {
      expect(fits(schema, { hardware_id })).toBe(true);
      expect(fits(schema, { hardware_id, borrowed_until: null })).toBe(false);
    }
  });

  it.each(['product', 'license_key', 'username', 'license_id'])('refuse %s by name', (field) => {
    const request = { hardware_id: 'device-1', borrowed_until: null, [field]: 'x' };
    const { error } = safeParse(proxyRequests.borrow, request);
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: [field] }]);
  });

  it.each([
    ['empty', ''],
    ['beyond 512 characters', 'x'.repeat(513)],
  ])('refuse a hardware_id that is %s', (_, hardware_id) => {
    expect(fits(proxyRequests.release, { hardware_id })).toBe(false);
  });
});
