import { request as httpRequest } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import type { ServedEmulator } from '../../../src/testing/cli/serveEmulator.js';
import { serveEmulator } from '../../../src/testing/cli/serveEmulator.js';
import type { Emulator } from '../../../src/testing/index.js';
import { createEmulator } from '../../../src/testing/index.js';
import { activate, asking, call } from '../callEmulator.js';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function serve(options = {}): Promise<{ emulator: Emulator; served: ServedEmulator }> {
  const emulator = await createEmulator(options);
  const served = await serveEmulator(emulator, { port: 0 });
  cleanups.push(() => served.close());
  return { emulator, served };
}

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

it('serves the control too', async () => {
  const { emulator, served } = await serve();
  const state = await (await fetch(`${served.url}/_emulator/state`)).json();
  expect(state).toMatchObject({ product: emulator.product });
  expect((await fetch(`${served.url}/_emulator/nothing`)).status).toBe(404);
});

it('says that nobody who asks it can be without a connection, rather than cut one', async () => {
  const { emulator, served } = await serve();
  const body = JSON.stringify({ next: ['html-502', 'connection-refused'] });
  const answer = await fetch(`${served.url}/_emulator/faults`, { method: 'POST', body });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    message: expect.stringMatching(/^next\[1\]: connection-refused needs .*drop-before-commit/),
  });
  // Nor is what stands before it queued.
  const asked = { product: emulator.product };
  const options = { origin: served.url, fetch: globalThis.fetch };
  expect((await call(emulator, 'product_details', asked, options)).response.status).toBe(200);
});

/** The status that the state gets under a name for this machine. */
async function statusUnder(name: string, url: string): Promise<number | undefined> {
  const { port } = new URL(url);
  const headers = { Host: `${name}:${port}` };
  return new Promise((resolve, reject) => {
    httpRequest(`${url}/_emulator/state`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

it('takes no name for this machine that anybody can give it, where it is for this machine alone', async () => {
  const { emulator, served } = await serve();
  expect(await statusUnder('localhost', served.url)).toBe(200);
  expect(await statusUnder('rebound.example', served.url)).toBe(403);
  const open = await serveEmulator(emulator, { port: 0, host: '0.0.0.0' });
  cleanups.push(() => open.close());
  expect(await statusUnder('emulator', open.url)).toBe(200);
});
