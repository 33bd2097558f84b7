import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { EnvHttpProxyAgent } from 'undici';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import type { FloatingProxy } from '../../../src/proxy/node/index.js';
import { createFloatingProxy } from '../../../src/proxy/node/index.js';
import { serveEmulator } from '../../../src/testing/cli/serveEmulator.js';
import { createEmulator, identityOf } from '../../../src/testing/index.js';
import { browserRequest } from '../standIn.js';

// What docs/proxy.md says of a network that lets nobody out but through a proxy.

const emulator = await createEmulator();
const served = await serveEmulator(emulator, { port: 0 });
afterAll(() => served.close());

/** A proxy of a network's: it connects whoever asks. Tells where to, in order. */
async function serveOutgoingProxy(): Promise<{ url: string; connected: string[] }> {
  const connected: string[] = [];
  const server = createServer();
  server.on('connect', ({ url = '' }: IncomingMessage, socket: Duplex) => {
    connected.push(url);
    const { hostname, port } = new URL(`http://${url}`);
    const target = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(target).pipe(socket);
    });
    socket.on('close', () => target.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: urlOf(server), connected };
}

function urlOf(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** Our proxy, which goes out through that of the network. */
function proxyThrough(httpProxy: string): FloatingProxy {
  const agent = new EnvHttpProxyAgent({ httpProxy });
  onTestFinished(() => agent.destroy());
  const throughProxy: object = { dispatcher: agent };
  const { apiKey, sharedKey, product, publicKey } = emulator;
  return createFloatingProxy({
    apiKey,
    sharedKey,
    product,
    publicKey,
    apiUrl: served.url,
    identify: () => identityOf('plain', emulator),
    fetch: (request) => fetch(request, throughProxy),
  });
}

it('goes out through a proxy where its fetch does', async () => {
  const outgoing = await serveOutgoingProxy();
  const proxy = proxyThrough(outgoing.url);
  const activated = await proxy.fetch(browserRequest('activate', { hardware_id: 'a-device' }));
  expect(activated.status).toBe(200);
  expect(outgoing.connected).toEqual([new URL(served.url).host]);
});

it('knows that nothing was sent where that proxy cannot be reached', async () => {
  // Nothing listens there.
  const proxy = proxyThrough('http://127.0.0.1:9');
  const refused = await proxy.fetch(browserRequest('activate', { hardware_id: 'a-device' }));
  expect(await refused.json()).toMatchObject({ code: 'service_unavailable', outcome: 'refused' });
});
