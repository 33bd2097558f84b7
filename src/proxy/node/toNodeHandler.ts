import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { FloatingProxy } from '../FloatingProxyOptions.js';
import { refusal } from '../refusal.js';
import { refusalResponse } from '../refusalResponse.js';
import { restoreRequest } from './restoreRequest.js';

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
