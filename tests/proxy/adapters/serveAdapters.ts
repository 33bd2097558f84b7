import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { ClientHttp2Session, IncomingHttpHeaders } from 'node:http2';
import { connect, createServer as createHttp2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { serve } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import type { FloatingProxy } from '../../../src/proxy/index.js';
import { toNodeHandler } from '../../../src/proxy/node/index.js';

/** A proxy that is mounted somewhere. */
export interface Mounted {
  /** Below which the actions are. */
  url: string;
  /** Asks it, as a browser would. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** How a proxy is mounted, by the framework that does it. */
export const adapters: Record<string, (proxy: FloatingProxy) => Promise<Mounted>> = {
  'the web’s fetch': async (proxy) => inProcess((request) => proxy.fetch(request)),
  // As examples/next has it; the packed package is built and run with Next itself in tests/consumers.
  'a route handler of Next': async (proxy) => {
    const POST = (request: Request): Promise<Response> => proxy.fetch(request);
    const handlers: Record<string, typeof POST> = { POST, GET: POST, OPTIONS: POST };
    return inProcess(async (request) => {
      const handler = handlers[request.method];
      return handler ? handler(request) : new Response(null, { status: 405 });
    });
  },
  'node:http': (proxy) => listen(toNodeHandler(proxy), '/deep/down/license'),
  'node:http, a wrapped proxy': (proxy) =>
    listen(toNodeHandler({ ...proxy, fetch: (request) => proxy.fetch(request) }), '/license'),
  'node:http2': async (proxy) => {
    const handler = toNodeHandler(proxy);
    const server = createHttp2Server((request, response) => {
      Reflect.apply(handler, undefined, [request, response]);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const origin = `http://127.0.0.1:${isAddress(address) ? address.port : 0}`;
    const session = connect(origin);
    return {
      url: `${origin}/license`,
      fetch: (url, init) => fetchOver(session, url, init),
      async close() {
        const closed = once(server, 'close');
        session.destroy();
        server.close();
        await closed;
      },
    };
  },
  'Express, mounted on a path': (proxy) => {
    const app = express();
    app.use('/api/license', toNodeHandler(proxy));
    return listen(app, '/api/license');
  },
  'Express, behind express.json()': (proxy) => {
    const app = express();
    app.use(express.json());
    app.all('/api/license/:action', toNodeHandler(proxy));
    return listen(app, '/api/license');
  },
  Fastify: async (proxy) => {
    const app = fastify({ forceCloseConnections: true });
    app.all('/api/license/*', toNodeHandler(proxy));
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    return { url: `${url}/api/license`, fetch, close: () => app.close() };
  },
  Hono: async (proxy) => {
    const app = new Hono();
    app.all('/api/license/*', (context) => proxy.fetch(context.req.raw));
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- serve() names three kinds of server
    return mountedOf(server as Server, '/api/license');
  },
};

function inProcess(handler: (request: Request) => Promise<Response>): Mounted {
  return {
    url: 'http://portal.test/api/license',
    fetch: async (url, init) => {
      const request = new Request(url, init);
      const gone = new Promise<never>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
      return Promise.race([gone, handler(request)]);
    },
    close: () => Promise.resolve(),
  };
}

/** As `fetch` does, over HTTP/2. */
async function fetchOver(
  session: ClientHttp2Session,
  url: string,
  { method = 'GET', headers, body, signal }: RequestInit = {},
): Promise<Response> {
  const { pathname } = new URL(url);
  const fields = Object.fromEntries(new Headers(headers));
  const aborts = signal ? { signal } : {};
  const stream = session.request({ ':method': method, ':path': pathname, ...fields }, aborts);
  stream.end(typeof body === 'string' ? body : undefined);
  const [answered]: IncomingHttpHeaders[] = await once(stream, 'response');
  const { ':status': status, ...more } = { ...answered };
  const content = await buffer(stream);
  const list = Object.entries(more).map(([name, value]): [string, string] => [name, String(value)]);
  return new Response(content.length > 0 ? new Uint8Array(content) : null, {
    status: Number(status),
    headers: list,
  });
}

/** Serves a listener on a free port. */
export async function listen(listener: RequestListener, path = ''): Promise<Mounted> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return mountedOf(server, path);
}

function mountedOf(server: Server, path: string): Mounted {
  const address = server.address();
  const port = isAddress(address) ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    fetch,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
