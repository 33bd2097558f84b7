import { getHeapSnapshot } from 'node:v8';
import { expect, it } from 'vitest';
import { createFloatingProxy } from '../../src/proxy/node/index.js';
import { browserRequest, device, publicKey, secrets, signed } from './standIn.js';

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

it('keeps no key that was typed, right or wrong', { timeout: 60_000 }, async () => {
  const proxy = createFloatingProxy({
    apiKey: secrets.apiKey,
    sharedKey: secrets.sharedKey,
    product: 'studio',
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
