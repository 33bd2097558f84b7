import type { IncomingMessage, ServerResponse } from 'node:http';
import { answererOf } from '../createProxy.js';
import type { FloatingProxy } from '../FloatingProxyOptions.js';
import type { AnswerCall, ProxyAnswer, ProxyCall } from '../ProxyCall.js';
import { refusal, refusalAnswer } from '../refusal.js';
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
      writeAnswer(outgoing, refusalAnswer(refusal(400, 'validation_error')));
      return;
    }
    answer(call)
      // A wrapped proxy may throw; nobody's process ends over it.
      .catch(() => refusalAnswer(refusal(500, 'internal_error')))
      .then((answered) => writeAnswer(outgoing, answered))
      .catch(() => outgoing.destroy());
  };
}

/** For a proxy that somebody wrapped: theirs is the `fetch` that counts. */
function answerWithFetch(proxy: FloatingProxy): AnswerCall {
  return async (call): Promise<ProxyAnswer> => {
    const { url, method, request } = call;
    const controller = new AbortController();
    const stop = call.caller.onGone(() => controller.abort());
    const body = method === 'POST' ? await call.body(64 * 1024).catch(() => null) : null;
    const { headers } = request;
    const response = await proxy.fetch(
      new Request(url, { method, headers, body, signal: controller.signal }),
    );
    stop();
    const text = await response.text();
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: text === '' ? null : text,
    };
  };
}
