import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CliResult } from '../../src/testing/cli/runCli.js';
import { runCli } from '../../src/testing/cli/runCli.js';
import type { ServedEmulator } from '../../src/testing/cli/serveEmulator.js';
import { serveEmulator } from '../../src/testing/cli/serveEmulator.js';
import type { Emulator } from '../../src/testing/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { activate, asking, call } from './callEmulator.js';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function run(...args: string[]): Promise<CliResult & { out: string; error: string }> {
  const text = { out: '', error: '' };
  const result = await runCli(args, {
    out: (piece) => (text.out += piece),
    error: (piece) => (text.error += piece),
  });
  if ('served' in result) cleanups.push(() => result.served.close());
  return { ...result, ...text };
}

async function fileWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-'));
  cleanups.push(() => rm(folder, { recursive: true }));
  const path = join(folder, 'config.json');
  await writeFile(path, text);
  return path;
}

async function serve(options = {}): Promise<{ emulator: Emulator; served: ServedEmulator }> {
  const emulator = await createEmulator(options);
  const served = await serveEmulator(emulator, { port: 0 });
  cleanups.push(() => served.close());
  return { emulator, served };
}

describe('the command line', () => {
  it('serves and prints one line of JSON', async () => {
    const { out, error } = await run('emulator', '--port', '0');
    expect([out.trim().split('\n').length, error]).toEqual([1, '']);
    const line: unknown = JSON.parse(out);
    expect(line).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      apiKey: expect.any(String),
      sharedKey: expect.any(String),
      product: 'emulator-product',
      publicKey: expect.stringContaining('BEGIN PUBLIC KEY'),
    });
    expect(line).toHaveProperty(
      'licenses',
      expect.arrayContaining([
        { shows: 'plain', licenseKey: 'PLAI-N000-0000-0001' },
        expect.objectContaining({ shows: 'user', username: 'user@example.test' }),
        expect.objectContaining({
          shows: 'blacklisted-device',
          hardwareId: 'a-blacklisted-device',
        }),
      ]),
    );
  });

  it('prints help', async () => {
    const result = await run('--help');
    expect(result).toMatchObject({ exitCode: 0, error: '' });
    expect(result.out).toContain('--config');
  });

  it.each([
    [[], 'no command; there is: emulator'],
    [['serve'], 'no command "serve"; there is: emulator'],
    [['emulator', 'now'], '"now" is not expected after emulator'],
    [['emulator', '--port', 'x'], '--port: expected a number from 0 to 65535, got "x"'],
    [['emulator', '--port', '70000'], '--port: expected a number from 0 to 65535, got "70000"'],
    [['emulator', '--nonsense'], "Unknown option '--nonsense'"],
    [['emulator', '--config', '/nowhere/config.json'], 'config.json: cannot be read'],
  ])('refuses %j in one line', async (args, message) => {
    expect(await run(...args)).toEqual({
      exitCode: 2,
      out: '',
      error: `react-floating-license: ${message}\n`,
    });
  });

  it('says that a port is taken', async () => {
    const { served } = await serve();
    const { port } = new URL(served.url);
    expect(await run('emulator', '--port', port)).toEqual({
      exitCode: 2,
      out: '',
      error: `react-floating-license: port ${port} is taken; choose another one with --port\n`,
    });
  });
});

describe('--config', () => {
  it('seeds the emulator with everything it can say', async () => {
    const path = await fileWith(
      JSON.stringify({
        apiKey: 'a',
        sharedKey: 's',
        apiKeyState: 'valid',
        product: 'p',
        delay: 5,
        switches: {
          futureTolerance: 1,
          releaseOfNothing: 'accept',
          releaseBody: 'quotes',
          shortening: false,
          signatureMismatchStatus: 401,
          zonelessDates: true,
        },
        licenses: [
          {
            shows: 'mine',
            id: 7,
            licenseKey: 'K',
            username: 'u',
            password: 'w',
            customerAccountCode: 'c',
            idToken: 't',
            code: 'o',
            active: true,
            enabled: true,
            expiresAt: null,
            canBorrow: true,
            maxBorrowTime: 1.5,
            floatingTimeout: 1,
            floatingUsers: null,
            maxActivations: 3,
            timesActivated: 2,
            blacklistsNewDevices: true,
            devices: [
              { hardwareId: 'd', active: true, blacklisted: true },
              { hardwareId: 'e', borrowedUntil: '2099-01-01' },
              { hardwareId: 'f', heldUntil: '2099-01-01' },
            ],
          },
        ],
      }),
    );
    const { out } = await run('emulator', '--port', '0', '--config', path);
    expect(JSON.parse(out)).toMatchObject({
      apiKey: 'a',
      product: 'p',
      licenses: [{ shows: 'mine', licenseKey: 'K', hardwareId: 'd' }],
    });
  });

  it.each([
    [
      { licenses: [{ shows: 'a', licenseKey: 'K', maxBorrowTime: '9' }] },
      'licenses[0].maxBorrowTime: expected number, received string',
    ],
    [{ licenses: [{ licenseKey: 'K' }] }, 'licenses[0].shows: expected string, received undefined'],
    [
      { licenses: [{ shows: 'a' }] },
      'licenses[0]: expected a licenseKey, or a username with a password, or a username with a customerAccountCode and an idToken or a code',
    ],
    [
      { licenses: [{ shows: 'a', licenseKey: 'K', expiresAt: 'soon' }] },
      'licenses[0].expiresAt: not an ISO 8601 date',
    ],
    [{ switches: { shortening: 1 } }, 'switches.shortening: expected boolean, received number'],
    [{ sharedkey: 's' }, 'Unrecognized key: "sharedkey"'],
    [[], 'expected object, received array'],
  ])('%j names the field', async (config, message) => {
    const path = await fileWith(JSON.stringify(config));
    const { error } = await run('emulator', '--port', '0', '--config', path);
    expect(error).toBe(`react-floating-license: config.json: ${message}\n`);
  });

  it('does not quote a file that is no JSON', async () => {
    const path = await fileWith('{"sharedKey": "secret",}');
    const { error } = await run('emulator', '--port', '0', '--config', path);
    expect(error).toBe('react-floating-license: config.json: not valid JSON\n');
  });
});

describe('over HTTP', () => {
  it('answers the API, Date header and signature included', async () => {
    const { emulator, served } = await serve();
    emulator.control.clock.advance('PT3H');
    const options = { origin: served.url, fetch: globalThis.fetch };
    const activated = await call(emulator, 'activate_license', asking(emulator, 'plain'), options);
    expect(activated.response.status).toBe(200);
    expect(activated.response.headers.has('LicenseSignature')).toBe(true);
    const fields = { ...asking(emulator, 'plain'), borrowed_until: null };
    const { response } = await call(emulator, 'floating/borrow', fields, options);
    const date = Date.parse(response.headers.get('Date') ?? '');
    expect(date - Date.now()).toBeGreaterThan(2 * 3_600_000);
    const released = await call(emulator, 'floating/release', asking(emulator, 'plain'), options);
    expect([released.response.status, released.text]).toEqual([200, '']);
  });

  it.each([
    ['drop-before-commit', 0],
    ['drop-after-commit', 1],
  ] as const)('%s ends the connection without a byte', async (fault, inUse) => {
    const { emulator, served } = await serve();
    await activate(emulator, 'plain');
    emulator.control.fail.next(fault);
    const fields = { ...asking(emulator, 'plain'), borrowed_until: null };
    const options = { origin: served.url, fetch: globalThis.fetch };
    await expect(call(emulator, 'floating/borrow', fields, options)).rejects.toThrow(TypeError);
    expect(emulator.control.state().licenses[0]?.inUse).toBe(inUse);
    expect((await call(emulator, 'floating/borrow', fields, options)).response.status).toBe(200);
  });

  it('listens on loopback only', async () => {
    const { served } = await serve();
    const { hostname, port } = new URL(served.url);
    expect(hostname).toBe('127.0.0.1');
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) {
      await expect(
        new Promise((resolve, reject) => {
          httpRequest({ host: address, port }, resolve).on('error', reject).end();
        }),
      ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    }
  });
});

const send = async (url: string, body?: unknown): Promise<{ status: number; json: unknown }> => {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(url, init);
  return { status: response.status, json: await response.json() };
};

describe('/_emulator', () => {
  it('shows and moves the emulator', async () => {
    const { emulator, served } = await serve();
    const at = (path: string): string => `${served.url}/_emulator/${path}`;
    await activate(emulator, 'plain');
    expect((await send(at('state'))).json).toMatchObject({ product: emulator.product });
    expect((await send(at('requests'))).json).toMatchObject([{ path: '/api/v4/activate_license' }]);

    expect((await send(at('clock'), { advance: 'PT3H' })).status).toBe(200);
    expect(emulator.control.clock.now() - Date.now()).toBeGreaterThan(2 * 3_600_000);

    expect((await send(at('faults'), { next: ['html-502', { delay: 0 }] })).status).toBe(200);
    const { response } = await call(emulator, 'check_license', asking(emulator, 'plain'));
    expect(response.status).toBe(502);

    expect((await send(at('reset'), {})).status).toBe(200);
    expect(emulator.control.requests()).toEqual([]);
  });

  it.each([
    ['clock', { advance: '3 hours' }, /^advance: "3 hours" is not a duration/],
    ['clock', { advance: 3 }, /^advance: expected a duration/],
    ['clock', {}, /^advance: /],
    ['clock', { forward: 'PT3H' }, /advance|forward/],
    ['faults', { next: ['earthquake'] }, /^next\[0\]: expected one of delay, .*html-502/],
    ['faults', { next: 'html-502' }, /^next: expected array, received string/],
  ])('%s %j names the field', async (path, body, message) => {
    const { served } = await serve();
    const { status, json } = await send(`${served.url}/_emulator/${path}`, body);
    expect(status).toBe(400);
    expect(json).toEqual({
      status: 400,
      code: 'validation_error',
      message: expect.stringMatching(message),
    });
  });

  it('answers 404 elsewhere', async () => {
    const { served } = await serve();
    expect((await send(`${served.url}/_emulator/nothing`)).status).toBe(404);
  });
});
