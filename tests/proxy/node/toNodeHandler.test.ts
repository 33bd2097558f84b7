import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { buffer, json } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';
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
  const { proxy, calls } = proxyBefore(() => signed(granted));
  const before = [globalThis.Request, globalThis.Response];
  const url = await serve(toNodeHandler(proxy));
  const response = await post(`${url}/license/borrow`, borrow, { Origin: url });
  expect(await response.json()).toEqual({ borrowed_until: '2026-11-21T12:00:00.000Z' });
  expect(response.headers.get('date')).toBe(new Date(now).toUTCString());
  expect(calls).toHaveLength(1);
  expect([globalThis.Request, globalThis.Response]).toEqual(before);
});

it('takes no more than 8 kB, declared or not', async () => {
  const { proxy, calls } = proxyBefore(() => signed(granted));
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
  const { proxy, calls } = proxyBefore(() => signed(granted));
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
  const { proxy, calls } = proxyBefore(() => signed(granted));
  const handler = toNodeHandler(proxy);
  const url = await serve((request: IncomingMessage, response) => {
    void buffer(request).then((body) => handler(Object.assign(request, { body }), response));
  });
  expect((await post(`${url}/borrow`)).status).toBe(200);
  expect(calls).toHaveLength(1);
});

it('works mounted on a path with the body still to be read', async () => {
  const { proxy, calls } = proxyBefore(() => signed(granted));
  const handler = toNodeHandler(proxy);
  const url = await serve((request, response) => {
    handler(Object.assign(request, { body: {}, originalUrl: request.url, url: '/' }), response);
  });
  expect((await post(`${url}/license/borrow`)).status).toBe(200);
  expect(calls).toHaveLength(1);
});

it('lets no path pass for the origin of the page', async () => {
  const { proxy, calls } = proxyBefore(() => signed(granted));
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
  const { proxy } = proxyBefore(() => signed(granted));
  const { port } = new URL(await serve(toNodeHandler(proxy)));
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write('POST /borrow HTTP/1.0\r\n\r\n');
    });
    let text = '';
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('close', () => resolve(text));
  });
  expect(answer).toContain(' 400 ');
  expect(answer).toContain('validation_error');
});

it('outlives a wrapped proxy that throws, and a method that no Request may have', async () => {
  const { proxy } = proxyBefore(() => signed(granted));
  const broken = { ...proxy, fetch: () => Promise.reject(new Error('broken')) };
  const url = await serve(toNodeHandler(broken));
  expect((await post(`${url}/borrow`)).status).toBe(500);
  const status = await new Promise((resolve) => {
    ask(`${url}/borrow`, { method: 'TRACE' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).end();
  });
  expect(status).toBe(500);
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
  const { proxy } = proxyBefore(() => signed(granted));
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
