import { expect, it } from 'vitest';
import type { FloatingProxyOptions } from '../../src/proxy/index.js';
import { createFloatingProxy } from '../../src/proxy/index.js';
import { createFloatingProxy as createForNode } from '../../src/proxy/node/index.js';
import { secrets } from './standIn.js';

const good: FloatingProxyOptions = {
  apiKey: secrets.apiKey,
  sharedKey: secrets.sharedKey,
  product: 'studio',
  identify: () => null,
};

/** What plain JavaScript may pass. */
const untyped = (options: object): FloatingProxyOptions => Object.assign({ ...good }, options);

it.each([
  ['apiKey', undefined, 'missing'],
  ['apiKey', '', 'empty'],
  ['apiKey', 'key"of-mine', 'not an API key'],
  ['apiKey', 'key-of-mine\n', 'white space'],
  ['sharedKey', '', 'empty'],
  ['sharedKey', '  ', 'empty'],
  ['sharedKey', ' key-of-mine', 'white space'],
  ['sharedKey', 7_777_777, 'not a string'],
  ['product', null, 'missing'],
  ['identify', undefined, 'missing'],
  ['identify', 'key-of-mine', 'not a function'],
  ['apiUrl', 'key-of-mine', 'not an http(s) URL'],
  ['apiUrl', 'ftp://key-of-mine', 'not an http(s) URL'],
  ['apiUrl', 'http://key-of-mine.example', 'http: keys and signatures would travel in clear'],
  ['apiUrl', 'http://localhost.key-of-mine.example', 'http: keys and signatures'],
  ['apiUrl', 'https://u:key-of-mine@host', 'more than an address'],
  ['apiUrl', 'https://host/?key-of-mine', 'more than an address'],
  ['publicKey', 'key-of-mine', 'not a public key'],
  ['publicKey', 7_777_777, 'not a public key'],
  ['timeout', 0, 'not a positive number'],
  ['timeout', -1, 'not a positive number'],
  ['timeout', Number.NaN, 'not a positive number'],
  ['timeout', Infinity, 'not a positive number'],
  ['timeout', '7777777', 'not a positive number'],
  ['timeout', 2 ** 31, 'such as 10000, and 2147483647 at most'],
  ['allowedOrigins', '*', 'not a list of origins'],
  ['allowedOrigins', ['*'], 'not a list of origins'],
  ['allowedOrigins', ['https://key-of-mine/'], 'not a list of origins'],
  ['allowedOrigins', ['key-of-mine'], 'not a list of origins'],
  ['fetch', 'key-of-mine', 'not a function'],
  ['now', 7_777_777, 'not a function'],
  ['onError', {}, 'not a function'],
  ['authorise', () => false, 'no option'],
  ['policy', null, 'not an object'],
  ['policy', '72', 'not an object'],
  ['policy.maxborrow', { maxborrow: 3 }, 'no option'],
  ['policy.maxBorrow', { maxBorrow: Infinity }, 'not a positive number of hours'],
  ['policy.maxBorrow', { maxBorrow: 876_601 }, '876600 at most'],
  ['limits', null, 'not an object'],
  [
    'limits.service',
    { service: { points: 5, duration: 0.25, consume: async () => 0, reward: async () => 0 } },
    'not a limit',
  ],
  ['limits.guesses', { guesses: { points: 2, duration: 30 * 86_400 } }, 'not a limit'],
  ['limits.queue', { queue: { wait: 2 ** 31 } }, 'not { size, wait }'],
  ['limits.queue.length', { queue: { length: 5 } }, 'no option'],
  ['limits.services', { services: { points: 1, duration: 1 } }, 'no option'],
])('refuses the option %s: %j at once and names it', (name, value, what) => {
  for (const create of [createFloatingProxy, createForNode]) {
    const attempt = (): unknown => create(untyped({ [name.split('.', 1)[0] ?? '']: value }));
    expect(attempt).toThrow(`createFloatingProxy: ${name} is `);
    expect(attempt).toThrow(what);
    expect(attempt).not.toThrow(/key-of-mine|7777777/);
  }
});

it('refuses to do without options', () => {
  expect(() => Reflect.apply(createFloatingProxy, undefined, [])).toThrow('options are missing');
});

it('refuses a connectTimeout that nobody would heed', () => {
  const expected = 'connectTimeout is without effect here';
  expect(() => createFloatingProxy(untyped({ connectTimeout: 50 }))).toThrow(expected);
  expect(() => createForNode(untyped({ connectTimeout: 50, fetch: globalThis.fetch }))).toThrow(
    expected,
  );
  expect(() => createForNode(untyped({ connectTimeout: 50 }))).not.toThrow();
});
