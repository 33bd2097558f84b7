import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Identity } from '../../../src/proxy/index.js';
import { createFloatingProxy } from '../../../src/proxy/index.js';
import { runCli } from '../../../src/testing/cli/runCli.js';
import { serveEmulator } from '../../../src/testing/cli/serveEmulator.js';
import { createEmulator, identityOf } from '../../../src/testing/index.js';
import { hardware_id, licenses } from '../../proxy/askStack.js';
import { serveStub } from '../../proxy/serveStub.js';
import { browserRequest } from '../../proxy/standIn.js';

const emulator = await createEmulator({ licenses });
const served = await serveEmulator(emulator, { port: 0 });
afterAll(() => served.close());
beforeEach(() => emulator.control.reset());

const right = {
  LICENSESPRING_API_URL: served.url,
  LICENSESPRING_API_KEY: emulator.apiKey,
  LICENSESPRING_SHARED_KEY: emulator.sharedKey,
  LICENSESPRING_PRODUCT: emulator.product,
  LICENSESPRING_PUBLIC_KEY: emulator.publicKey,
};
const withSeat = {
  LICENSESPRING_LICENSE_KEY: emulator.licenses[0]?.licenseKey,
  LICENSESPRING_HARDWARE_ID: hardware_id,
};

async function examine(
  environment: Record<string, string | undefined>,
): Promise<{ exitCode: unknown; said: Record<string, string>; text: string }> {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  const result = await runCli(
    ['doctor'],
    { out: write, error: write },
    { ...right, ...environment },
  );
  const said = Object.fromEntries(
    text.split('\n').map((line) => [line.slice(0, 10).trim(), line.slice(11).trim()]),
  );
  return { exitCode: 'exitCode' in result && result.exitCode, said, text };
}

it('finds nothing wrong, and takes no seat without being asked to', async () => {
  const { exitCode, said } = await examine({});
  expect(exitCode).toBe(0);
  expect(said).toMatchObject({
    network: expect.stringMatching(/^ok .* answers in \d+ ms/),
    clock: expect.stringMatching(/^ok/),
    keys: expect.stringMatching(/^ok/),
    product: expect.stringMatching(/^ok/),
    signature: expect.stringMatching(/^unknown .*Not tried/),
  });
  expect(emulator.control.requests().map(({ path }) => path)).toEqual(['/api/v4/product_details']);
});

it('tries the signature with a seat, and gives it back', async () => {
  const { exitCode, said } = await examine(withSeat);
  expect(exitCode).toBe(0);
  expect(said['signature']).toMatch(/^ok/);
  expect(emulator.control.state().licenses[0]?.inUse).toBe(0);
});

it('says that a product is licensed by user, and tries the signature with one', async () => {
  const byUser = await createEmulator({ licenses: licenses.toReversed() });
  const servedByUser = await serveEmulator(byUser, { port: 0 });
  onTestFinished(() => servedByUser.close());
  const environment = {
    LICENSESPRING_API_URL: servedByUser.url,
    LICENSESPRING_PUBLIC_KEY: byUser.publicKey,
    LICENSESPRING_HARDWARE_ID: hardware_id,
  };
  const { said } = await examine(environment);
  expect(said['product']).toMatch(/^ok .* licensed by user: .*username/);
  expect(said['signature']).toMatch(/^unknown .*LICENSESPRING_USERNAME, _PASSWORD and/);
  const tried = await examine({
    ...environment,
    LICENSESPRING_USERNAME: 'ada@example.test',
    LICENSESPRING_PASSWORD: 'not-a-real-password',
  });
  expect(tried.said['signature']).toMatch(/^ok/);
  expect(tried.text).not.toContain('not-a-real-password');
  expect(byUser.control.requests().at(-1)?.path).toBe('/api/v4/floating/release');
});

it('leaves a seat alone that the device has borrowed, and says so', async () => {
  const identify = (): Identity => identityOf('plain', emulator);
  const proxy = createFloatingProxy({ ...emulator.proxyOptions, identify });
  const borrowed = await proxy.fetch(
    browserRequest('borrow', { hardware_id, borrowed_until: null }),
  );
  expect(borrowed.status).toBe(200);
  const { exitCode, said } = await examine(withSeat);
  expect(exitCode).toBe(0);
  expect(said['signature']).toMatch(/^ok .* borrowed its seat, which was left alone/);
  expect(emulator.control.state().licenses[0]?.inUse).toBe(1);
});

const { clientId, clientSecret } = emulator.oauth;
const withOAuth = {
  LICENSESPRING_API_KEY: undefined,
  LICENSESPRING_SHARED_KEY: undefined,
  LICENSESPRING_CLIENT_ID: clientId,
  LICENSESPRING_CLIENT_SECRET: clientSecret,
  LICENSESPRING_TOKEN_URL: `${served.url}/realms/user-portal/protocol/openid-connect/token`,
};

it('takes OAuth', async () => {
  expect(await examine(withOAuth)).toMatchObject({ exitCode: 0 });
});

it('sends the secret of another service’s client to nobody but that service', async () => {
  const { exitCode, text } = await examine({ ...withOAuth, LICENSESPRING_TOKEN_URL: undefined });
  expect(exitCode).toBe(2);
  expect(text).toMatch(/LICENSESPRING_TOKEN_URL is not set: the emulator's is .*\/token/);
  expect(emulator.control.requests()).toHaveLength(0);
  // Nor is a host whose name begins as LicenseSpring's does LicenseSpring's.
  const elsewhere = 'https://api.licensespring.com.invalid';
  const alike = { LICENSESPRING_API_URL: elsewhere, LICENSESPRING_TOKEN_URL: undefined };
  expect((await examine({ ...withOAuth, ...alike })).text).toContain('_TOKEN_URL is not set');
});

it.each([
  { LICENSESPRING_API_URL: 'http://emulator.invalid:4010' },
  { ...withOAuth, LICENSESPRING_TOKEN_URL: 'http://emulator.invalid:4010/token' },
])('goes to another machine by http only where it is allowed to', async (environment) => {
  const refused = await examine(environment);
  expect(refused.exitCode).toBe(2);
  expect(refused.text).toMatch(/LICENSESPRING_(API|TOKEN)_URL is http/);
  expect(refused.text).toContain('LICENSESPRING_ALLOW_HTTP=1');
  const allowed = await examine({ ...environment, LICENSESPRING_ALLOW_HTTP: '1' });
  expect(allowed.said['network']).toMatch(/^wrong +Nobody answers/);
});

describe('does not blame the keys for', () => {
  it.each([
    ['internal_error', 500, { network: /^wrong .*within the service/, keys: /^unknown/ }],
    ['teapot', 400, { network: /^ok/, keys: /^unknown +The service answers "teapot"/ }],
  ])('%s', async (code, status, lines) => {
    const url = await serveStub((_, answer) => {
      answer.writeHead(status, { 'Content-Type': 'application/json' });
      answer.end(JSON.stringify({ status, code, message: 'No' }));
    });
    const { exitCode, said } = await examine({ LICENSESPRING_API_URL: url });
    expect(exitCode).toBe(1);
    for (const [subject, line] of Object.entries(lines)) expect(said[subject]).toMatch(line);
  });
});

describe('says in plain words what is wrong', () => {
  it.each<[string, Record<string, string | undefined>, (() => void) | undefined, RegExp]>([
    ['keys', { LICENSESPRING_SHARED_KEY: 'another-key' }, undefined, /does not belong/],
    ['keys', { LICENSESPRING_API_KEY: 'another-key' }, undefined, /no such API key/],
    ['keys', {}, () => emulator.control.apiKey('revoked'), /revoked/],
    ['product', { LICENSESPRING_PRODUCT: 'Another' }, undefined, /short code/],
    ['product', {}, () => emulator.control.apiKey('other-product'), /not allowed/],
    [
      'network',
      { LICENSESPRING_API_URL: 'http://127.0.0.1:9' },
      undefined,
      /Nobody answers.*HTTPS_PROXY/,
    ],
    ['network', {}, () => emulator.control.fail.next('html-502'), /in its place/],
    ['network', {}, () => emulator.control.fail.next('rate-limited'), /asked too often/],
    [
      'signature',
      {
        LICENSESPRING_PUBLIC_KEY: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----',
      },
      undefined,
      /no RSA key/,
    ],
    ['clock', {}, () => emulator.control.clock.advance({ hours: 5 }), /300 min behind/],
    ['signature', { ...withSeat, LICENSESPRING_PUBLIC_KEY: undefined }, undefined, /not signed by/],
  ])('%s %o', async (subject, environment, arrange, words) => {
    arrange?.();
    const { exitCode, said, text } = await examine(environment);
    expect(exitCode).toBe(1);
    expect(said[subject]).toMatch(/^wrong/);
    expect(said[subject]).toMatch(words);
    for (const secret of [emulator.apiKey, emulator.sharedKey, 'another-key', 'PLAI-N000']) {
      expect(text).not.toContain(secret);
    }
  });

  it('names the setting that is missing', async () => {
    const { exitCode, text } = await examine({ LICENSESPRING_SHARED_KEY: undefined });
    expect(exitCode).toBe(2);
    expect(text).toContain('LICENSESPRING_SHARED_KEY is not set');
  });
});
