import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { EventEmitter, once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { ActionEvent, FloatingProxyOptions } from '../../../src/proxy/node/index.js';
import { createFloatingProxy } from '../../../src/proxy/node/index.js';
import { optionsBefore, serveStub } from '../serveStub.js';
import { browserRequest, device, signed } from '../standIn.js';

const granted = await signed('{"borrowed_until":"2098-01-01T00:00:00Z"}');
const headers = { LicenseSignature: granted.headers.get('licensesignature') ?? '' };
const seat = await granted.text();

/** A pooled proxy before an address, and what became of the actions. */
function pooledProxy(
  apiUrl: string,
  options: Partial<FloatingProxyOptions> = {},
): { ask: (action?: string, init?: RequestInit) => Promise<Response>; actions: ActionEvent[] } {
  const actions: ActionEvent[] = [];
  const proxy = createFloatingProxy(
    optionsBefore(apiUrl, {
      onEvent: (event) => void (event.type === 'action' && actions.push(event)),
      ...options,
    }),
  );
  return {
    ask(action = 'borrow', init = {}) {
      const body = action === 'borrow' ? undefined : device;
      return proxy.fetch(new Request(browserRequest(action, body), init));
    },
    actions,
  };
}

/** A pooled proxy before a service, and how many calls reached that. */
async function before(
  listener: RequestListener,
  options: Partial<FloatingProxyOptions> = {},
): Promise<ReturnType<typeof pooledProxy> & { arrived: string[] }> {
  const arrived: string[] = [];
  const url = await serveStub((request, response) => {
    arrived.push(request.url ?? '');
    request.resume();
    listener(request, response);
  });
  return { ...pooledProxy(url, options), arrived };
}

/** An address on which nobody listens yet. */
async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = Number(Object(server.address()).port);
  server.close();
  await once(server, 'close');
  return port;
}

it('sends again what was never sent, as soon as somebody listens', async () => {
  const port = await freePort();
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    request.resume();
    response.writeHead(200, headers).end(seat);
  });
  const start = (): void => {
    unsubscribe('undici:client:connectError', start);
    server.listen(port, '127.0.0.1');
  };
  subscribe('undici:client:connectError', start);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { ask, actions } = pooledProxy(`http://127.0.0.1:${port}`);
  expect((await ask()).status).toBe(200);
  expect(calls).toBe(1);
  expect(actions).toMatchObject([{ outcome: 'done' }]);
  expect(actions[0]?.attempts).toBeGreaterThan(1);
});

it('says that nothing happened where no connection comes about', async () => {
  const { ask, actions } = pooledProxy(`http://127.0.0.1:${await freePort()}`);
  const answer = await ask();
  expect(await answer.json()).toMatchObject({
    status: 502,
    code: 'service_unavailable',
    outcome: 'refused',
  });
  expect(actions).toMatchObject([{ outcome: 'refused', attempts: 3 }]);
});

it('waits for a connection for connectTimeout, and nothing has happened then', async () => {
  // Whoever takes a connection and says nothing lets TLS wait for ever.
  let connections = 0;
  const mute = createTcpServer((socket) => {
    connections += 1;
    onTestFinished(() => void socket.destroy());
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void mute.close());
  await once(mute, 'listening');
  const { ask, actions } = pooledProxy(`https://127.0.0.1:${Object(mute.address()).port}`, {
    connectTimeout: 50,
  });
  const answer = await ask();
  expect(await answer.json()).toMatchObject({ code: 'service_unavailable', outcome: 'refused' });
  expect(actions).toMatchObject([{ outcome: 'refused', attempts: 3 }]);
  expect(connections).toBe(3);
});

it.each(['borrow', 'check'])(
  'sends %s once where the connection broke off after it',
  async (action) => {
    const { ask, actions, arrived } = await before((request) => request.socket.destroy());
    const answer = await ask(action);
    expect(await answer.json()).toMatchObject({ status: 502, code: 'service_unavailable' });
    expect(actions).toMatchObject([{ outcome: 'unknown', attempts: 1 }]);
    expect(arrived).toHaveLength(1);
  },
);

it('takes half an answer for a lost one', async () => {
  const { ask, actions, arrived } = await before((request, response) => {
    response.writeHead(200, { ...headers, 'Content-Length': seat.length });
    response.write(seat.slice(0, 20), () => request.socket.destroy());
  });
  const answer = await ask();
  expect(await answer.json()).toMatchObject({ status: 502, code: 'service_unavailable' });
  expect(actions).toMatchObject([{ outcome: 'unknown', attempts: 1 }]);
  expect(arrived).toHaveLength(1);
});

it('hangs up on an answer that is too large', async () => {
  let hungUp: Promise<unknown> | undefined;
  const { ask, actions } = await before((_, response) => {
    hungUp = once(response, 'close');
    response.writeHead(200, headers);
    const write = (): void => {
      while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
    };
    response.on('drain', write);
    write();
  });
  const answer = await ask();
  expect(await answer.json()).toMatchObject({ status: 502, code: 'service_unavailable' });
  expect(actions).toMatchObject([{ outcome: 'unknown', attempts: 1 }]);
  await hungUp;
});

it('hangs up when time is up, and what became of it is unknown', async () => {
  let hungUp: Promise<unknown> | undefined;
  const { ask, actions } = await before(
    (_, response) => {
      hungUp = once(response, 'close');
    },
    { timeout: 200 },
  );
  const answer = await ask();
  const document: unknown = await answer.json();
  expect(document).toMatchObject({ status: 504, code: 'timeout' });
  expect(document).not.toHaveProperty('outcome');
  expect(actions).toMatchObject([{ outcome: 'unknown', attempts: 1 }]);
  await hungUp;
});

it('hangs up when the caller goes away', async () => {
  const controller = new AbortController();
  let hungUp: Promise<unknown> | undefined;
  const { ask, actions } = await before((_, response) => {
    hungUp = once(response, 'close');
    controller.abort();
  });
  await ask('borrow', { signal: controller.signal });
  expect(actions).toMatchObject([{ code: 'caller_gone', outcome: 'unknown', attempts: 1 }]);
  await hungUp;
});

it('never sends what was given up while it waited for a connection, and says so', async () => {
  const open = { points: 1e6, duration: 1 };
  const held: ServerResponse[] = [];
  let afterwards: (() => void) | undefined;
  const full = new EventEmitter();
  const isFull = once(full, 'full');
  const { ask, actions, arrived } = await before(
    (request, response) => {
      if (request.url?.endsWith('release')) return void response.end();
      held.push(response);
      if (held.length === 64) full.emit('full');
    },
    {
      limits: { identity: open, service: open },
      authorize() {
        afterwards?.();
        return true;
      },
    },
  );
  // Borrows of one device would take turns.
  const holders = Array.from({ length: 64 }, () => ask('activate'));
  await isFull;
  const controller = new AbortController();
  // All that follows is done without a wait, up to the pool.
  afterwards = () => void setImmediate(() => controller.abort());
  await ask('borrow', { signal: controller.signal });
  afterwards = undefined;
  expect(actions).toMatchObject([{ code: 'caller_gone', outcome: 'refused', attempts: 1 }]);
  for (const response of held) response.writeHead(200, headers).end(seat);
  await Promise.all(holders);
  expect((await ask('release')).status).toBe(204);
  expect(arrived).toHaveLength(65);
  expect(arrived.at(-1)).toMatch(/release$/);
});
