import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer, request as ask } from 'node:http';
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { buffer, json, text } from 'node:stream/consumers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FloatingProxy, ProxyEvent } from '../../../src/proxy/index.js';
import { createFloatingProxy, toNodeHandler } from '../../../src/proxy/node/index.js';
import { borrow, now, proxyBefore, publicKey, secrets, signed } from '../standIn.js';
import { sawAnswer } from '../watchSecrets.js';

const granted = '{"borrowed_until":"2026-11-21T12:00:00"}';
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${isAddress(address) ? address.port : 0}`;
}

/** A promise and what resolves it; Node 20 has no Promise.withResolvers. */
function signal(): { promise: Promise<unknown>; resolve: () => void } {
  const controller = new AbortController();
  return { promise: once(controller.signal, 'abort'), resolve: () => controller.abort() };
}

const isAddress = (address: unknown): address is AddressInfo =>
  typeof address === 'object' && address !== null && 'port' in address;

const post = async (url: string, body: unknown = borrow, headers = {}): Promise<Response> =>
  sawAnswer(
    await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );

it('serves node:http', async () => {
  const { bare: proxy, calls } = proxyBefore(() => signed(granted));
  const before = [globalThis.Request, globalThis.Response];
  const url = await serve(toNodeHandler(proxy));
  const response = await post(`${url}/license/borrow`, borrow, { Origin: url });
  expect(await response.json()).toEqual({ borrowed_until: '2026-11-21T12:00:00.000Z' });
  expect(response.headers.get('date')).toBe(new Date(now).toUTCString());
  expect(calls).toHaveLength(1);
  expect([globalThis.Request, globalThis.Response]).toEqual(before);
});

it('takes no more than 8 kB, declared or not', async () => {
  const { bare: proxy, calls } = proxyBefore(() => signed(granted));
  const url = await serve(toNodeHandler(proxy));
  expect((await post(`${url}/borrow`, 'x'.repeat(9000))).status).toBe(413);
  const body = new Blob(['x'.repeat(9000)]).stream();
  const chunked = {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'Content-Type': 'application/json' },
  };
  expect((await fetch(`${url}/borrow`, chunked)).status).toBe(413);
  expect(calls).toHaveLength(0);
});

it('works behind express.json(), and mounted on the path of one action', async () => {
  const { bare: proxy, calls } = proxyBefore(() => signed(granted));
  const handler = toNodeHandler(proxy);
  const url = await serve((request: IncomingMessage, response) => {
    void json(request).then((body) => {
      handler(Object.assign(request, { body, originalUrl: request.url, url: '/' }), response);
    });
  });
  const response = await post(`${url}/license/borrow`, JSON.stringify(borrow, null, 4));
  expect(response.status).toBe(200);
  expect(await calls[0]?.json()).toMatchObject({ hardware_id: 'device-1', borrowed_until: null });
});

it('works behind express.raw(), which leaves the bytes', async () => {
  const { bare: proxy, calls } = proxyBefore(() => signed(granted));
  const handler = toNodeHandler(proxy);
  const url = await serve((request: IncomingMessage, response) => {
    void buffer(request).then((body) => handler(Object.assign(request, { body }), response));
  });
  expect((await post(`${url}/borrow`)).status).toBe(200);
  expect(calls).toHaveLength(1);
});

it('works mounted on a path with the body still to be read', async () => {
  const { bare: proxy, calls } = proxyBefore(() => signed(granted));
  const handler = toNodeHandler(proxy);
  const url = await serve((request, response) => {
    handler(Object.assign(request, { body: {}, originalUrl: request.url, url: '/' }), response);
  });
  expect((await post(`${url}/license/borrow`)).status).toBe(200);
  expect(calls).toHaveLength(1);
});

it('lets no path pass for the origin of the page', async () => {
  const { bare: proxy, calls } = proxyBefore(() => signed(granted));
  const handler = toNodeHandler(proxy);
  const url = await serve((request, response) => {
    handler(Object.assign(request, { originalUrl: request.url }), response);
  });
  const response = await post(`${url}//evil.example/borrow`, borrow, {
    Origin: 'http://evil.example',
  });
  expect(response.status).toBe(403);
  expect(calls).toHaveLength(0);
});

it('answers a request that is none with a refusal', async () => {
  const { bare: proxy } = proxyBefore(() => signed(granted));
  const { port } = new URL(await serve(toNodeHandler(proxy)));
  const socket = connect(Number(port), '127.0.0.1', () => {
    socket.write('POST /borrow HTTP/1.0\r\n\r\n');
  });
  const answer = await text(socket);
  expect(answer).toContain(' 400 ');
  expect(answer).toContain('validation_error');
  expect(answer).toMatch(/^X-Request-Id: [\da-f-]{36}\r$/im);
  expect(answer).toMatch(/^Cache-Control: no-store\r$/im);
});

it('outlives a wrapped proxy that throws, and refuses a method that no Request may have', async () => {
  const { bare: proxy } = proxyBefore(() => signed(granted));
  const broken = { ...proxy, fetch: () => Promise.reject(new Error('broken')) };
  const url = await serve(toNodeHandler(broken));
  const response = await post(`${url}/borrow`);
  expect(response.status).toBe(500);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const status = await new Promise((resolve) => {
    ask(`${url}/borrow`, { method: 'TRACE' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).end();
  });
  expect(status).toBe(405);
});

it('reaches the service over connections that it keeps', async () => {
  const seen: {
    method?: string | undefined;
    url?: string | undefined;
    date?: string | undefined;
  }[] = [];
  const sockets = new Set<unknown>();
  const service = await serve((request, response) => {
    sockets.add(request.socket);
    seen.push({ method: request.method, url: request.url, date: request.headers.date });
    if (request.url?.endsWith('/release')) return void response.end();
    void signed(granted).then(async (answer) => {
      response.setHeader('LicenseSignature', answer.headers.get('licensesignature') ?? '');
      response.end(await answer.text());
    });
  });
  const { apiKey, sharedKey, licenseKey } = secrets;
  const proxy = createFloatingProxy({
    apiKey,
    sharedKey,
    product: 'studio',
    identify: () => ({ licenseKey }),
    apiUrl: `${service}/behind`,
    publicKey,
    now: () => now,
  });
  const url = await serve(toNodeHandler(proxy));
  expect((await post(`${url}/borrow`)).status).toBe(200);
  expect((await post(`${url}/release`, { hardware_id: 'd' })).status).toBe(204);
  expect((await post(`${url}/check`, { hardware_id: 'd' })).status).toBe(200);
  const date = new Date(now).toUTCString();
  expect(seen).toEqual([
    { method: 'POST', url: '/behind/api/v4/floating/borrow', date },
    { method: 'POST', url: '/behind/api/v4/floating/release', date },
    {
      method: 'GET',
      url: `/behind/api/v4/check_license?hardware_id=d&product=studio&license_key=${licenseKey}`,
      date,
    },
  ]);
  expect(sockets.size).toBe(1);
});

it('says that the service cannot be reached when nobody listens', async () => {
  const { bare: proxy } = proxyBefore(() => signed(granted));
  const gone = await serve(toNodeHandler(proxy));
  stops.pop()?.();
  const forNode = createFloatingProxy({
    apiKey: 'a',
    sharedKey: 'b',
    product: 'c',
    identify: () => ({ licenseKey: 'd' }),
    apiUrl: gone,
  });
  const url = await serve(toNodeHandler(forNode));
  const response = await post(`${url}/borrow`);
  expect(await response.json()).toMatchObject({ status: 502, code: 'service_unavailable' });
});

/** As hosts wrap it: all goes through their own `fetch`. */
const wrap = (proxy: FloatingProxy, cookies: string[] = []): FloatingProxy => ({
  ...proxy,
  fetch: async (request) => {
    const response = await proxy.fetch(request);
    for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
    return response;
  },
});

describe.each([
  ['as it is', (proxy: FloatingProxy): FloatingProxy => proxy],
  ['wrapped', wrap],
])('the proxy %s', (_, form) => {
  it('counts by the address of the connection', async () => {
    const { bare: proxy } = proxyBefore(() => signed(granted), {
      limits: { address: { points: 1, duration: 60 } },
    });
    const url = await serve(toNodeHandler(form(proxy)));
    expect((await post(`${url}/borrow`)).status).toBe(200);
    expect((await post(`${url}/borrow`)).status).toBe(429);
  });

  it('says whose fault it is that a body was read and not kept', async () => {
    const { bare: proxy, calls, onError } = proxyBefore(() => signed(granted));
    const handler = toNodeHandler(form(proxy));
    const url = await serve((request, response) => {
      void buffer(request).then(() => handler(request, response));
    });
    const response = await post(`${url}/borrow`);
    expect(await response.json()).toMatchObject({ status: 500, outcome: 'refused' });
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: expect.stringContaining('mount the proxy before it') }),
    );
    expect(calls).toHaveLength(0);
  });

  it('refuses a body that is far too large, however it comes', async () => {
    const { bare: proxy, calls } = proxyBefore(() => signed(granted));
    const url = await serve(toNodeHandler(form(proxy)));
    const body = new Blob(['x'.repeat(90_000)]).stream();
    const headers = { 'Content-Type': 'application/json' };
    const chunked = { method: 'POST', body, duplex: 'half', headers };
    expect((await fetch(`${url}/borrow`, chunked)).status).toBe(413);
    expect((await post(`${url}/borrow`, 'x'.repeat(90_000))).status).toBe(413);
    expect(calls).toHaveLength(0);
  });

  it('tells a browser that sends too slowly that it was too slow, and closes', async () => {
    const events: ProxyEvent[] = [];
    const {
      bare: proxy,
      calls,
      onError,
    } = proxyBefore(() => signed(granted), {
      timeout: 100,
      onEvent: (event) => events.push(event),
    });
    const { port } = new URL(await serve(toNodeHandler(form(proxy))));
    const socket = connect(Number(port), '127.0.0.1', () => {
      const head = 'POST /borrow HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
      socket.write(`${head}Content-Length: 99\r\n\r\n{`);
    });
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({
      code: 'network_error',
      outcome: 'refused',
    });
    expect(events).toMatchObject([{ action: 'borrow', outcome: 'refused', status: 408 }]);
    expect(onError).not.toHaveBeenCalled();
    expect(calls).toHaveLength(0);
  });

  it('settles where the browser goes away while a limiter is asked', async () => {
    const events: ProxyEvent[] = [];
    const asked = signal();
    const free = signal();
    const slow = {
      points: 9,
      duration: 1,
      consume: () => {
        asked.resolve();
        return free.promise;
      },
      reward: () => Promise.resolve(),
    };
    const { bare: proxy } = proxyBefore(() => signed(granted), {
      limits: { address: slow },
      onEvent: (event) => events.push(event),
    });
    const handler = toNodeHandler(form(proxy));
    const closed = signal();
    const url = await serve((request, response) => {
      response.on('close', () => closed.resolve());
      handler(request, response);
    });
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      const head = 'POST /borrow HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
      socket.write(`${head}Content-Length: 99\r\n\r\n{`);
    });
    await asked.promise;
    socket.destroy();
    await closed.promise;
    free.resolve();
    await vi.waitFor(() => expect(events).toHaveLength(1));
    expect(events[0]).toMatchObject({ action: 'borrow', outcome: 'refused', attempts: 0 });
  });
});

it('lets a wrapper set several cookies', async () => {
  const { bare: proxy } = proxyBefore(() => signed(granted));
  const url = await serve(toNodeHandler(wrap(proxy, ['a=1', 'b=2'])));
  expect((await post(`${url}/borrow`)).headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

it('answers over HTTP/2, whose requests name their host otherwise', async () => {
  const { bare: proxy } = proxyBefore(() => signed(granted));
  const handler = toNodeHandler(proxy);
  const server = createHttp2Server((request, response) => {
    Reflect.apply(handler, undefined, [request, response]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const session = connectHttp2(`http://127.0.0.1:${isAddress(address) ? address.port : 0}`);
  stops.push(() => {
    session.destroy();
    server.close();
  });
  const ours = `http://127.0.0.1:${isAddress(address) ? address.port : 0}`;
  const stream = session.request({
    ':method': 'POST',
    ':path': '/license/borrow',
    'content-type': 'application/json',
    origin: ours,
  });
  stream.end(JSON.stringify(borrow));
  const [headers]: { ':status'?: number }[] = await once(stream, 'response');
  expect(headers?.[':status']).toBe(200);
  expect(await json(stream)).toMatchObject({ borrowed_until: expect.any(String) });
});
