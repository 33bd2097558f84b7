import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FloatingLicenseError } from '../../protocol/index.js';
import { answerHeaders } from '../answerHeaders.js';
import { answererOf } from '../createProxy.js';
import type { FloatingProxy } from '../FloatingProxyOptions.js';
import { withAddress } from '../callOfRequest.js';
import type { ProxyCall } from '../ProxyCall.js';
import { refusal, refusalAnswer } from '../refusal.js';
import type { NodeAnswer } from './callOfIncoming.js';
import { callOfIncoming, writeAnswer } from './callOfIncoming.js';

/** What Fastify hands to a handler, as far as it matters here. */
interface WrappedRequest {
  readonly raw: IncomingMessage;
  readonly body?: unknown;
  readonly ip?: string;
}
interface WrappedReply {
  readonly raw: ServerResponse;
  hijack(): unknown;
}

/** A handler of `node:http`, Express and Fastify. */
export type NodeHandler = (
  request: IncomingMessage | WrappedRequest,
  response: ServerResponse | WrappedReply,
) => void;

/**
 * The proxy as a handler for `node:http`, Express (`app.use('/license', toNodeHandler(proxy))`,
 * before or after `express.json()`) and Fastify (`app.all('/license/*', toNodeHandler(proxy))`).
 * A proxy whose `fetch` you wrapped has to hand on the Request that it got: it carries the caller's address.
 */
export function toNodeHandler(proxy: FloatingProxy): NodeHandler {
  const answer = answererOf(proxy) ?? answerWithFetch(proxy);
  return (request, response) => {
    const isWrapped = 'raw' in response;
    if (isWrapped) response.hijack();
    const outgoing = isWrapped ? response.raw : response;
    let call: ProxyCall;
    try {
      call =
        'raw' in request
          ? callOfIncoming(Object.assign(request.raw, { ip: request.ip }), outgoing, request.body)
          : callOfIncoming(request, outgoing);
    } catch {
      writeAnswer(outgoing, wholeAnswer(refusal(400, 'validation_error')));
      return;
    }
    answer(call)
      // A wrapped proxy may throw; nobody's process ends over it.
      .catch(() => wholeAnswer(refusal(500, 'internal_error')))
      .then((answered) => writeAnswer(outgoing, answered))
      .catch(() => outgoing.destroy());
  };
}

/** A refusal that no proxy has given, with the headers of every answer. */
function wholeAnswer(error: FloatingLicenseError): NodeAnswer {
  const { status, headers, body } = refusalAnswer(error);
  const always = answerHeaders(crypto.randomUUID(), Date.now());
  return { status, body, headers: { ...always, ...headers } };
}

/** What of a body a wrapper gets to see, in bytes; the proxy itself takes less. */
const largestBody = 64 * 1024;

/** For a proxy that somebody wrapped: theirs is the `fetch` that counts. */
function answerWithFetch(proxy: FloatingProxy): (call: ProxyCall) => Promise<NodeAnswer> {
  return async (call) => {
    const { url, method } = call;
    // No Request may have them.
    if (/^(TRACE|TRACK|CONNECT)$/i.test(method))
      return wholeAnswer(refusal(405, 'validation_error'));
    const controller = new AbortController();
    const stop = call.caller.onGone(() => controller.abort());
    const { headers } = call.request();
    const body = method === 'POST' ? bodyOf(call) : null;
    const init = { method, headers, body, signal: controller.signal, duplex: 'half' };
    const response = await proxy.fetch(withAddress(new Request(url, init), call.address));
    stop();
    const text = await response.text();
    const cookies = response.headers.getSetCookie();
    return {
      status: response.status,
      headers: {
        ...Object.fromEntries(response.headers),
        ...(cookies.length > 0 && { 'set-cookie': cookies }),
      },
      body: text === '' ? null : text,
    };
  };
}

/** A body as a stream, which fails as the call's own does: the proxy behind it then says why. */
function bodyOf(call: ProxyCall): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const bytes = await call.body(largestBody);
      if (!bytes) throw refusal(413, 'validation_error', { message: 'The request is too large' });
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
