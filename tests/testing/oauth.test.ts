import { expect, it } from 'vitest';
import type { Emulator } from '../../src/testing/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { call } from './callEmulator.js';

async function tokenOf({ oauth, fetch }: Emulator): Promise<string> {
  const { clientId, clientSecret } = oauth;
  const form = { grant_type: 'client_credentials', client_id: clientId };
  const url = 'https://emulator.test/realms/user-portal/protocol/openid-connect/token';
  const body = new URLSearchParams({ ...form, client_secret: clientSecret });
  const answer: unknown = await (await fetch(new Request(url, { method: 'POST', body }))).json();
  return String(Object(answer).access_token);
}

async function codeFor(token: string, emulator: Emulator): Promise<unknown> {
  const date = new Date(emulator.control.clock.now()).toUTCString();
  const headers = new Headers({ Date: date, Authorization: `Bearer ${token}` });
  const { product } = emulator;
  return (await call(emulator, 'product_details', { product }, { headers })).json['code'];
}

it('tells a token that ran out from one that never was, and keeps the latest 1,000', async () => {
  const emulator = await createEmulator();
  const first = await tokenOf(emulator);
  expect(await codeFor(first, emulator)).toBeUndefined();
  emulator.control.clock.advance({ minutes: 9 });
  for (let given = 1; given < 1_000; given += 1) await tokenOf(emulator);
  expect(await codeFor(first, emulator)).toBe('oauth_token_expired');
  const last = await tokenOf(emulator);
  expect(await codeFor(first, emulator)).toBe('oauth_token_malformed');
  expect(await codeFor(last, emulator)).toBeUndefined();
});
