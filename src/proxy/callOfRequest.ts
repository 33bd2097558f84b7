import type { Caller, ProxyAnswer, ProxyCall } from './ProxyCall.js';

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

/**
 * The bytes of a request, counted as they come and no more of them than may be: a declared length
 * can spare us the reading, but proves nothing.
 */
async function readBody(
  request: Request,
  largest: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length')) > largest) return null;
  // Empty; or a browser that does not stream it, where the proxy has but the page to fear.
  if (!request.body) return new Uint8Array(await request.arrayBuffer());
  const bytes = new Uint8Array(largest);
  const reader = request.body.getReader();
  let size = 0;
  for (;;) {
    const chunk = await reader.read();
    if (chunk.done) return bytes.subarray(0, size);
    if (size + chunk.value.length > largest) {
      await reader.cancel();
      return null;
    }
    bytes.set(chunk.value, size);
    size += chunk.value.length;
  }
}
