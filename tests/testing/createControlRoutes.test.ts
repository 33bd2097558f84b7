import { describe, expect, it } from 'vitest';
import type { Emulator } from '../../src/testing/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { tokenPath } from '../../src/testing/oauth.js';
import { activate, asking, call, device } from './callEmulator.js';

async function send(
  emulator: Emulator,
  path: string,
  body?: unknown,
): Promise<{ status: number; json: unknown }> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const request = new Request(`http://localhost/_emulator/${path}`, init);
  const response = await emulator.controlFetch(request);
  return { status: response.status, json: await response.json() };
}

describe('/_emulator', () => {
  it('shows and moves the emulator', async () => {
    const emulator = await createEmulator();
    await activate(emulator, 'plain');
    expect((await send(emulator, 'state')).json).toMatchObject({ product: emulator.product });
    expect((await send(emulator, 'requests')).json).toMatchObject([
      { path: '/api/v4/activate_license' },
    ]);

    expect((await send(emulator, 'clock', { advance: 'PT3H' })).status).toBe(200);
    expect(emulator.control.clock.now() - Date.now()).toBeGreaterThan(2 * 3_600_000);

    expect((await send(emulator, 'faults', { next: ['html-502', { delay: 0 }] })).status).toBe(200);
    const { response } = await call(emulator, 'check_license', asking(emulator, 'plain'));
    expect(response.status).toBe(502);

    expect((await send(emulator, 'reset', {})).status).toBe(200);
    expect(emulator.control.requests()).toEqual([]);
  });

  it('changes a licence', async () => {
    const emulator = await createEmulator();
    const plain = (): unknown => emulator.control.state().licenses[0];
    await send(emulator, 'licenses/plain', { seats: 'fill', maxBorrowTime: 8 });
    expect(plain()).toMatchObject({ inUse: 5, maxBorrowTime: 8, enabled: true });
    await send(emulator, 'licenses/plain', { seats: 'free', enabled: false });
    expect(plain()).toMatchObject({ inUse: 0, maxBorrowTime: 8, enabled: false });
  });

  it('ends and counts a licence, and blacklists and forgets its devices', async () => {
    const emulator = await createEmulator();
    const plain = (): unknown => emulator.control.state().licenses[0];
    await activate(emulator, 'plain');
    await send(emulator, 'licenses/plain', {
      expiresAt: '2027-01-01T00:00:00Z',
      timesActivated: 7,
      blacklist: device,
    });
    expect(plain()).toMatchObject({
      expiresAt: '2027-01-01T00:00:00.000Z',
      timesActivated: 7,
      devices: [{ hardwareId: device, blacklisted: true }],
    });
    await send(emulator, 'licenses/plain', { expiresAt: null, forget: device });
    expect(plain()).toMatchObject({ expiresAt: null, timesActivated: 7, devices: [] });
  });

  it('revokes the API key, and lets the tokens that were given out expire', async () => {
    const emulator = await createEmulator();
    const ask = async (headers?: Headers): Promise<unknown> => {
      const asked = { product: emulator.product };
      return (await call(emulator, 'product_details', asked, headers && { headers })).json['code'];
    };
    await send(emulator, 'access', { apiKey: 'revoked' });
    expect(await ask()).toBe('revoked_api_key');
    await send(emulator, 'access', { apiKey: 'valid' });
    expect(await ask()).toBeUndefined();

    const { clientId, clientSecret } = emulator.oauth;
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    const request = new Request(`https://emulator.test${tokenPath}`, { method: 'POST', body });
    const { access_token: token } = (await (await emulator.fetch(request)).json()) as {
      access_token: string;
    };
    const bearer = (): Headers =>
      new Headers({ Date: new Date().toUTCString(), Authorization: `Bearer ${token}` });
    expect(await ask(bearer())).toBeUndefined();
    await send(emulator, 'access', { tokens: 'expire' });
    expect(await ask(bearer())).toBe('oauth_token_expired');
  });

  it('forgets the faults to come', async () => {
    const emulator = await createEmulator();
    // Of an emulator in a process a connection may be refused.
    await send(emulator, 'faults', { next: ['connection-refused'] });
    const request = new Request('http://localhost/_emulator/faults', { method: 'DELETE' });
    expect((await emulator.controlFetch(request)).status).toBe(200);
    const asked = { product: emulator.product };
    expect((await call(emulator, 'product_details', asked)).response.status).toBe(200);
  });

  it.each([
    ['licenses/plain', { enabled: 'no' }, /^enabled: expected boolean/],
    ['licenses/plain', { seats: 'all' }, /^seats: /],
    ['licenses/plain', { expiresAt: 'tomorrow' }, /^expiresAt: not an ISO 8601 date/],
    ['licenses/plain', { blacklist: '' }, /^blacklist: /],
    ['licenses/plain', { maxBorowTime: 8 }, /"maxBorowTime"/],
    ['access', { apiKey: 'revokd' }, /^apiKey: .*"revoked"/],
    ['licenses/nothing', { enabled: true }, /"nothing"; there are: plain, user/],
    ['clock', { advance: '3 hours' }, /^advance: "3 hours" is not a duration/],
    ['clock', { advance: 3 }, /^advance: expected a duration/],
    ['clock', {}, /^advance: /],
    ['clock', { forward: 'PT3H' }, /advance|forward/],
    ['clock', { advance: 'P999999999D' }, /^advance: no date is that far away/],
    ['faults', { next: ['earthquake'] }, /^next\[0\]: expected one of delay, .*html-502/],
    ['faults', { next: 'html-502' }, /^next: expected array, received string/],
  ])('%s %j names the field', async (path, body, message) => {
    const { status, json } = await send(await createEmulator(), path, body);
    expect(status).toBe(400);
    expect(json).toEqual({
      status: 400,
      code: 'validation_error',
      message: expect.stringMatching(message),
    });
  });

  it.each([
    [200, {}],
    [200, { 'Sec-Fetch-Site': 'none' }],
    // A development server passes it on under another Host.
    [200, { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:5173' }],
    [403, { 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost:5173' }],
    [403, { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
    // Browsers say no more where the emulator is on plain http beyond this machine.
    [200, { Origin: 'http://emulator.test:4010' }],
    [403, { Origin: 'http://emulator.test:4011' }],
    [403, { Origin: 'https://evil.example' }],
    [403, { Origin: 'null' }],
  ])('answers %i to %j', async (status, headers: Record<string, string>) => {
    const { controlFetch } = await createEmulator();
    const url = 'http://emulator.test:4010/_emulator/reset';
    expect((await controlFetch(new Request(url, { method: 'POST', headers }))).status).toBe(status);
  });

  it('answers 404 elsewhere', async () => {
    expect((await send(await createEmulator(), 'nothing')).status).toBe(404);
  });
});
