import { once } from 'node:events';
import { getHeapSnapshot } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { createFloatingProxy } from '../../src/proxy/node/index.js';
import { borrow, browserRequest, device, publicKey, secrets, signed } from './standIn.js';

/** A key that is nowhere in this file, and that the test itself does not keep. */
const makeKey = (end: string): string => ['AAAA', Math.random().toString(36), end].join('-');

/** How the keys that are anywhere in this process's memory end. */
async function endsInHeap(): Promise<Set<string>> {
  const ends = new Set<string>();
  let rest = '';
  for await (const chunk of getHeapSnapshot()) {
    const text = rest + String(chunk);
    for (const [, end = ''] of text.matchAll(/AAAA-0\.\w+-(\w+)/g)) ends.add(end);
    rest = text.slice(-100);
  }
  return ends;
}

const common = { apiKey: secrets.apiKey, sharedKey: secrets.sharedKey, product: 'studio' };

it('keeps no key that was typed, right or wrong', { timeout: 60_000 }, async () => {
  const proxy = createFloatingProxy({
    ...common,
    publicKey,
    identify: () => null,
    browserCredentials: ['license-key', 'user'],
    fetch: () => signed('{"floating_users":5}'),
  });
  const ask = async (credentials: object): Promise<number> =>
    (await proxy.fetch(browserRequest('activate', { ...device, credentials }))).status;
  const kept = makeKey('KEPT');
  expect(await ask({ license_key: makeKey('KEY') })).toBe(200);
  expect(await ask({ username: makeKey('USER'), password: makeKey('PASSWORD') })).toBe(200);
  expect(await endsInHeap()).toEqual(new Set(['KEPT']));
  expect(kept).not.toBe('');
});

/** A service with a memory of its own, where the keys that it gets are no business of this test. */
async function startService(): Promise<string> {
  const worker = new Worker(
    `const { createServer } = require('node:http');
    const { parentPort } = require('node:worker_threads');
    const server = createServer((request, response) => {
      request.resume();
      const answer = request.url.includes('release') ? '' : '{"borrowed_until":"2098-01-01T00:00:00Z"}';
      response.end(answer);
    }).listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`,
    { eval: true },
  );
  onTestFinished(async () => void (await worker.terminate()));
  const [port] = await once(worker, 'message');
  return `http://127.0.0.1:${port}`;
}

it(
  'keeps no key of a session, over the pool and in the query of a check',
  { timeout: 60_000 },
  async () => {
    const apiUrl = await startService();
    const proxy = createFloatingProxy({
      ...common,
      apiUrl,
      signature: 'off',
      identify: (request) => {
        const { pathname } = new URL(request.url);
        const end = pathname.slice(pathname.lastIndexOf('/') + 1).toUpperCase();
        return { licenseKey: makeKey(end), subject: 'customer-7' };
      },
    });
    const kept = makeKey('KEPT');
    for (const [action, body] of [
      ['activate', device],
      ['borrow', borrow],
      ['release', { ...device, held_only: true }],
      ['check', device],
    ] as const) {
      const { status } = await proxy.fetch(browserRequest(action, body));
      expect(`${action} ${status}`).toMatch(/ 20[04]$/);
    }
    expect(await endsInHeap()).toEqual(new Set(['KEPT']));
    expect(kept).not.toBe('');
  },
);
