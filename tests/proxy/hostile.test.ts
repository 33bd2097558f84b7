import { connect } from 'node:net';
import { inspect } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  activateRequest,
  borrowRequest,
  checkRequest,
  releaseRequest,
} from '../../src/protocol/index.js';
import type { FloatingProxyOptions, ProxyEvent } from '../../src/proxy/index.js';
import { createFloatingProxy, toNodeHandler } from '../../src/proxy/node/index.js';
import type { Mounted } from './adapters/serveAdapters.js';
import { adapters, listen } from './adapters/serveAdapters.js';
import { publicKey, refused, secrets, signed } from './standIn.js';

// 2,000 requests here; `npm run test:whole` sends the 100,000.
const runs = Number(process.env['HOSTILE_RUNS'] ?? 2_000);

const common = ['hardware_id', 'product'];
const allowed: Record<
  string,
  {
    schema: { safeParse(value: unknown): { success: boolean } };
    keys: string[];
    takesPassword: boolean;
  }
> = {
  borrow: { schema: borrowRequest, keys: ['borrowed_until', ...common], takesPassword: true },
  release: { schema: releaseRequest, keys: common, takesPassword: false },
  activate_license: { schema: activateRequest, keys: common, takesPassword: true },
  check_license: { schema: checkRequest, keys: common, takesPassword: false },
};

const sent: Record<string, unknown>[] = [];
const events: ProxyEvent[] = [];
let calls = 0;
const open = { points: 1e9, duration: 1 };

/** The service: every third time it refuses. */
async function serve(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const body: Record<string, unknown> =
    request.method === 'GET' ? Object.fromEntries(searchParams) : await request.json();
  sent.push({ endpoint: pathname.split('/').at(-1), body });
  calls += 1;
  if (calls % 3 === 0) {
    return refused(
      400,
      'license_not_found',
      `none: ${String(body['license_key'] ?? body['password'])}`,
    );
  }
  if (pathname.endsWith('release')) return new Response('');
  return signed('{"borrowed_until":"2098-01-01T00:00:00Z","license_key":"AAAA-BBBB-CCCC-DDDD"}');
}

const options: FloatingProxyOptions = {
  apiKey: secrets.apiKey,
  sharedKey: secrets.sharedKey,
  product: 'studio',
  publicKey,
  allowedOrigins: ['https://portal.example'],
  identify: (request) =>
    request.headers.get('cookie') === 'nobody' ? null : { licenseKey: secrets.licenseKey },
  browserCredentials: ['license-key', 'user'],
  // They count, and never have enough.
  limits: { identity: open, address: open, guesses: open, service: open },
  onEvent: (event) => events.push(event),
};
const proxy = createFloatingProxy({ ...options, fetch: serve });

/** How the proxy is mounted, and so how often. Behind the wire it reaches the service over one, too. */
const shares = {
  'the web’s fetch': 3,
  'node:http': 3,
  'Express, behind express.json()': 2,
  Fastify: 2,
};
const ways = new Map<string, Mounted>();
const cleanups: (() => Promise<void>)[] = [];
beforeAll(async () => {
  const service = await listen(getRequestListener(serve, { overrideGlobalObjects: false }));
  const pooled = createFloatingProxy({ ...options, apiUrl: service.url });
  cleanups.push(() => service.close());
  for (const way of Object.keys(shares)) {
    const mounted = await adapters[way]?.(ways.size === 0 ? proxy : pooled);
    if (!mounted) throw new Error(`no adapter ${way}`);
    ways.set(way, mounted);
    cleanups.push(() => mounted.close());
  }
});
afterAll(async () => {
  for (const cleanup of cleanups) await cleanup();
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'hardware_id',
    'product',
    'license_key',
    'credentials',
    '\u0000',
    '\ud800',
    '../../borrow',
    '{"a":1}',
    "'; DROP TABLE seats; --",
    'A'.repeat(600),
    secrets.licenseKey,
  ),
);
const value = fc.oneof(
  nasty,
  fc.double(),
  fc.bigInt().map(String),
  fc.constantFrom(null, true, 1e308, -0, [], {}, [[[[]]]]),
  fc.jsonValue({ maxDepth: 3 }),
);
const field = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('hardware_id', 'borrowed_until') },
  { weight: 1, arbitrary: nasty },
);
const device = fc.record({ hardware_id: fc.string({ minLength: 1, maxLength: 20 }) });
/** What a stranger types; each begins so that it can be searched for. */
const typedSecret = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constant('\ud800'))
  .map((text) => `TYPED-${text}`);
const credentials = fc.oneof(
  fc.record({ license_key: typedSecret }),
  fc.record({ username: fc.string({ unit: 'binary', minLength: 1 }), password: typedSecret }),
  fc.dictionary(fc.constantFrom('license_key', 'username', 'password', '__proto__'), value),
);
const typed = fc.record(
  {
    hardware_id: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    credentials,
    license: fc.string({ minLength: 1 }),
  },
  { requiredKeys: ['hardware_id', 'credentials'] },
);
/** Text of an object, so that a key can come twice. */
const doubled = fc
  .array(fc.tuple(field, value), { maxLength: 6 })
  .map(
    (entries) =>
      `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${JSON.stringify(one) ?? 'null'}`).join(',')}}`,
  );
const body = fc.oneof(
  device.map((one) => JSON.stringify(one)),
  device.map((one) => JSON.stringify({ ...one, borrowed_until: null })),
  typed.map((one) => JSON.stringify(one)),
  typed.map((one) => JSON.stringify({ ...one, borrowed_until: null })),
  {
    weight: 4,
    arbitrary: fc.oneof(device, typed).map((one) => JSON.stringify({ ...one, held_only: true })),
  },
  doubled,
  fc.json({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.uint8Array({ maxLength: 64 }),
  fc.constantFrom(
    '',
    '\ufeff{}',
    '1e999',
    '[',
    '{"hardware_id":"d"'.padEnd(9_000),
    '['.repeat(4_000),
  ),
);
const header = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        'Content-Type': fc.constantFrom(
          'application/json',
          'application/json; charset=utf-16',
          'application/json, text/plain',
          'text/plain;application/json',
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=application/json',
          'APPLICATION/JSON',
          '',
        ),
        'Content-Encoding': fc.constantFrom('gzip', 'br', 'identity'),
        Origin: fc.constantFrom(
          'null',
          'https://portal.example',
          'https://evil.example',
          'http://',
        ),
        'Sec-Fetch-Site': fc.constantFrom('same-origin', 'cross-site', 'none', 'weird'),
        'X-Request-Id': fc
          .string({ maxLength: 300 })
          .map((text) => text.replace(/[^\x20-\x7e]/g, '')),
        Cookie: fc.constantFrom('nobody', 'a=b', ''),
        'X-Forwarded-For': fc.constantFrom('1.2.3.4', '::1, ::2', "' OR 1=1"),
      },
      { requiredKeys: [] },
    ),
  },
);
const path = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('borrow', 'release', 'activate', 'check') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'toString',
      'borrow/',
      '%62orrow',
      'BORROW',
      'time',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.webPath() },
);
const method = fc.oneof(
  { weight: 8, arbitrary: fc.constant('POST') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'X'),
  },
);

const way = fc.oneof(
  ...Object.entries(shares).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name) })),
);

it(`stands ${runs} hostile requests`, { timeout: 3_600_000 }, async () => {
  const letThrough = new Map<string, number>();
  const count = (what: string): void => void letThrough.set(what, (letThrough.get(what) ?? 0) + 1);
  const property = fc.asyncProperty(
    way,
    path,
    method,
    header,
    body,
    async (through, to, how, headers, payload) => {
      sent.length = events.length = 0;
      const init: RequestInit = {
        method: how,
        headers: { 'Content-Type': 'application/json', ...headers },
      };
      if (how !== 'GET' && how !== 'HEAD')
        init.body = typeof payload === 'string' ? payload : new Uint8Array(payload);
      const mounted = ways.get(through);
      if (!mounted) throw new Error(through);
      const response = await mounted.fetch(`${mounted.url}/${to.replace(/^\//, '')}`, init);
      const text = await response.text();
      // After a look that may have taken a seat, a refusal leaves it open whether there is one.
      const isOpen = response.status === 502 && sent.length === 2;
      if (!isOpen) expect(response.status).toBeLessThan(500);
      // What a framework refuses by itself has no id of ours, and may repeat what it was sent.
      const isOurs = response.headers.has('x-request-id');
      const seen = inspect(events) + (isOurs ? inspect([...response.headers]) + text : '');
      for (const secret of Object.values(secrets)) {
        // What the browser itself said is no secret kept from it.
        const said = String(payload).includes(secret);
        if (!said) expect(seen).not.toContain(secret);
      }
      expect(seen).not.toContain('TYPED-');
      if (!isOurs) expect(sent).toEqual([]);
      // A page that closes has the seat looked at first.
      const isHeldOnly = sent.length === 2;
      if (isHeldOnly) {
        const endpoints = sent.map(({ endpoint }) => endpoint);
        expect(endpoints).toEqual(['check_license', 'release']);
        expect(JSON.parse(String(payload))).toHaveProperty('held_only', true);
        count('held_only');
      } else expect(sent.length).toBeLessThanOrEqual(1);
      for (const { endpoint, body: forwarded } of sent) {
        const rule = allowed[String(endpoint)];
        expect(rule?.schema.safeParse(forwarded).success).toBe(true);
        const who = { ...(typedIn(payload) ?? { license_key: secrets.licenseKey }) };
        if (!rule?.takesPassword) delete who.password;
        expect(Object.keys(Object(forwarded)).toSorted()).toEqual(
          [...(rule?.keys ?? []), ...Object.keys(who)].toSorted(),
        );
        expect(forwarded).toMatchObject({ product: 'studio', ...who });
        count(through);
        if (typedIn(payload)) count('typed');
      }
    },
  );
  await fc.assert(property, { numRuns: runs });
  // Had nothing been let through, nothing would have been tried.
  for (const [name, share] of Object.entries(shares))
    expect(letThrough.get(name), name).toBeGreaterThan((runs / 1_000) * share);
  expect(letThrough.get('typed')).toBeGreaterThan(runs / 400);
  expect(letThrough.get('held_only')).toBeGreaterThan(runs / 400);
});

/** The credentials in a body, if it holds any. */
function typedIn(payload: string | Uint8Array): Record<string, string> | undefined {
  const { credentials: found }: { credentials?: Record<string, string> } = JSON.parse(
    typeof payload === 'string' ? payload : new TextDecoder().decode(payload),
  );
  return found;
}

const raw: [string, string][] = [
  ['no request at all', 'hello\r\n\r\n'],
  ['no host', 'POST /borrow HTTP/1.1\r\n\r\n'],
  ['a host that is none', 'POST /borrow HTTP/1.1\r\nHost: %%%\r\nContent-Length: 2\r\n\r\n{}'],
  [
    'an absolute target',
    'POST http://evil.example/borrow HTTP/1.1\r\nHost: a\r\nOrigin: http://evil.example\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
  ],
  [
    'two lengths',
    'POST /borrow HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 40\r\n\r\n{}',
  ],
  [
    'length and chunks',
    'POST /check HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nPOST /borrow HTTP/1.1\r\n',
  ],
  ['a null byte in a header', 'POST /borrow HTTP/1.1\r\nHost: a\r\nX-A: \u0000\r\n\r\n'],
  ['TRACE', 'TRACE /borrow HTTP/1.1\r\nHost: a\r\nCookie: session=1\r\n\r\n'],
  ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['an upgrade', 'GET /borrow HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'],
  ['an asterisk', 'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n'],
];

it.each(raw)('stands over the wire: %s', async (_, bytes) => {
  sent.length = 0;
  const mounted = await listen(toNodeHandler(proxy));
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(mounted.url).port), '127.0.0.1', () => socket.end(bytes));
    let text = '';
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
  });
  await mounted.close();
  expect(answer).not.toMatch(/^HTTP\/1\.1 [25]/);
  expect(answer).not.toContain('session=1');
  expect(sent).toHaveLength(0);
});
