import type { Caller, ProxyAnswer, ProxyCall } from './ProxyCall.js';
import { readBody } from './readBody.js';

/** Where a Request carries the address of its sender, for every copy of this package to find. */
const addressKey = Symbol.for('react-floating-license.address');

/** Gives a Request the network address of whoever sent it, which no Request has by itself. */
export function withAddress(request: Request, address: string | undefined): Request {
  return Object.defineProperty(request, addressKey, { value: address });
}

/** A web-standard Request as a {@link ProxyCall}. */
export function callOfRequest(request: Request): ProxyCall {
  const address: unknown = Reflect.get(request, addressKey);
  return {
    method: request.method,
    url: request.url,
    header: (name) => request.headers.get(name),
    body: (largest) => readBody(request, largest),
    caller: callerOfSignal(request.signal),
    address: typeof address === 'string' ? address : undefined,
    request,
  };
}

/** A {@link ProxyAnswer} as a web-standard Response. */
export function responseOf({ status, headers, body }: ProxyAnswer): Response {
  return new Response(body, { status, headers });
}

function callerOfSignal(signal: AbortSignal): Caller {
  return {
    get isGone() {
      return signal.aborted;
    },
    onGone(callback) {
      signal.addEventListener('abort', callback);
      return () => signal.removeEventListener('abort', callback);
    },
  };
}
