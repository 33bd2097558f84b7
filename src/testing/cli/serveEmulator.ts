import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { ErrorDocument } from '../../protocol/index.js';
import { createControlRoutes } from '../createControlRoutes.js';
import type { Emulator } from '../createEmulator.js';

/** An emulator that listens. */
export interface ServedEmulator {
  /** Such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/**
 * Serves an emulator over HTTP, its control included.
 *
 * @param options `port` 0 takes a free one; `host` is 127.0.0.1 by default, out of others' reach.
 * @throws Error as `node:net` gives it, such as EADDRINUSE for a port that is taken.
 */
export async function serveEmulator(
  emulator: Emulator,
  { port, host = '127.0.0.1' }: { port: number; host?: string | undefined },
): Promise<ServedEmulator> {
  const controlFetch = createControlRoutes(emulator.control, { isServed: true });
  const listener = getRequestListener(
    async (request, { outgoing }) => {
      const { pathname, hostname } = new URL(request.url);
      const isControl = pathname.startsWith('/_emulator/');
      if (isControl && isForThisMachine() && !loopback.test(hostname)) return refuseName();
      try {
        return await (isControl ? controlFetch(request) : emulator.fetch(request));
      } catch (dropped) {
        // A fault cuts the connection: there is no answer, not even a status.
        outgoing.destroy();
        throw dropped;
      }
    },
    {
      overrideGlobalObjects: false,
      errorHandler: (error) =>
        error instanceof RequestError ? new Response(null, { status: 400 }) : undefined,
    },
  );
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  const isForThisMachine = (): boolean => loopback.test(new URL(urlOf(server.address())).hostname);
  server.listen(port, host);
  await once(server, 'listening');

  return {
    url: urlOf(server.address()),
    async close(): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** A page of whoever makes their name lead to this machine counts as of the emulator's own origin. */
function refuseName(): Response {
  const message = 'This emulator is for this machine alone: call it localhost, or set --host';
  const document: ErrorDocument = { status: 403, code: 'forbidden', message };
  return Response.json(document, { status: 403 });
}

function urlOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new TypeError('not a TCP server');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
