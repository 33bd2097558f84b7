import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CliResult } from '../../../src/testing/cli/runCli.js';
import { runCli } from '../../../src/testing/cli/runCli.js';
import { serveEmulator } from '../../../src/testing/cli/serveEmulator.js';
import { createEmulator } from '../../../src/testing/index.js';

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
      oauth: {
        clientSecret: expect.any(String),
        tokenUrl: expect.stringMatching(/^http.*\/token$/),
      },
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
    [[], 'no command; there are: emulator, doctor'],
    [['serve'], 'no command "serve"; there are: emulator, doctor'],
    [['emulator', 'now'], '"now" is not expected after emulator'],
    [['emulator', '--port', 'x'], '--port: expected a number from 0 to 65535, got "x"'],
    [['emulator', '--port', '70000'], '--port: expected a number from 0 to 65535, got "70000"'],
    [['emulator', '--host', ''], '--host: expected a name or an address, got ""'],
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
    const served = await serveEmulator(await createEmulator(), { port: 0 });
    cleanups.push(() => served.close());
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
