import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2Bindings, HttpBindings } from '@hono/node-server';
import { getRequestListener } from '@hono/node-server';
import type { FloatingProxy } from '../FloatingProxyOptions.js';
import { refusal, refusalResponse } from '../refusal.js';

/** A handler of `node:http`; Express mounts it as it is. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * The proxy as a handler for `node:http`, Express (`app.use('/license', toNodeHandler(proxy))`,
 * before or after `express.json()`) and, with `reply.hijack()`, Fastify's raw objects.
 */
export function toNodeHandler(proxy: FloatingProxy): NodeHandler {
  const listener = getRequestListener(
    (request, env) => proxy.fetch(restoreRequest(request, env.incoming)),
    {
      // The host's own Request and Response stay what they are.
      overrideGlobalObjects: false,
      errorHandler: () => refusalResponse(refusal(400, 'validation_error')),
    },
  );
  return (request, response) => {
    void listener(request, response);
  };
}

/**
 * Undoes what a framework in front did to a request: Express shortens its URL to what follows the
 * mount path, and a body parser has read the stream and left its result in `body`.
 */
function restoreRequest(
  request: Request,
  incoming: (HttpBindings | Http2Bindings)['incoming'],
): Request {
  const url = originalUrl(incoming, request);
  const { method, signal } = request;
  if (!incoming.readableDidRead || !('body' in incoming) || incoming.body === undefined) {
    return url === request.url ? request : new Request(url, request);
  }
  const headers = new Headers(request.headers);
  // The length of what was parsed is not that of what is written again.
  headers.delete('content-length');
  const parsed = incoming.body;
  const read = parsed instanceof Uint8Array ? new TextDecoder().decode(parsed) : parsed;
  const body = typeof read === 'string' ? read : JSON.stringify(read);
  return new Request(url, { method, headers, body, signal });
}

function originalUrl(incoming: object, request: Request): string {
  const path = 'originalUrl' in incoming ? incoming.originalUrl : undefined;
  if (typeof path !== 'string' || !path.startsWith('/')) return request.url;
  // Joined, not resolved: a path that starts with // would name another host.
  return new URL(request.url).origin + path;
}
