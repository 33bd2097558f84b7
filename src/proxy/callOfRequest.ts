import type { Caller, ProxyAnswer, ProxyCall } from './ProxyCall.js';
import { readBody } from './readBody.js';
import { hostFault } from './refusal.js';

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
    body: (largest) => readCopy(request, largest),
    caller: callerOfSignal(request.signal),
    address: typeof address === 'string' ? address : undefined,
    request: () => request,
  };
}

/** Reads a copy, so that the host's own functions get the request as it came. */
async function readCopy(
  request: Request,
  largest: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (request.bodyUsed || request.body?.locked) {
    const message =
      'Something in front has read the body: hand on request.clone(), or mount the proxy before it';
    throw hostFault(message);
  }
  const bytes = await readBody(request.clone(), largest);
  // Only when both copies are given up is the rest not sent.
  if (!bytes) request.body?.cancel().catch(() => undefined);
  return bytes;
}

/** A {@link ProxyAnswer} as a web-standard Response. */
export function responseOf({ status, headers, body }: ProxyAnswer): Response {
  return new Response(body, { status, headers });
}

function callerOfSignal(signal: AbortSignal): Caller {
  return {
    isGone: () => signal.aborted,
    onGone(callback) {
      const listener = (): void => callback();
      signal.addEventListener('abort', listener);
      return () => signal.removeEventListener('abort', listener);
    },
  };
}
