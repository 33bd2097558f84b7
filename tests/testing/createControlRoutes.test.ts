import { describe, expect, it } from 'vitest';
import type { Emulator } from '../../src/testing/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { activate, asking, call } from './callEmulator.js';

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

  it.each([
    ['licenses/plain', { enabled: 'no' }, /^enabled: expected boolean/],
    ['licenses/plain', { seats: 'all' }, /^seats: /],
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
