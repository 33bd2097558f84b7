import type { Send } from './Platform.js';
import { largestAnswer, NotSentError } from './Platform.js';
import { readBody } from './readBody.js';

/** What a `fetch` on Node says, in `cause.code`, where no connection came about. */
const unconnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The transport over a `fetch`; by default the global one, looked up when it is used. */
export function sendWithFetch(
  fetch: (request: Request) => Promise<Response> = (request) => globalThis.fetch(request),
): Send {
  return async ({ url, deadline, onLeave, ...init }) => {
    // A redirect would carry the signature somewhere else.
    const request = new Request(url, { ...init, signal: deadline.signal, redirect: 'manual' });
    // A page drops Date as a forbidden header. There the service is the emulator, in the same page.
    if (!request.headers.has('date') && init.headers['Date'] !== undefined) {
      Object.defineProperty(request, 'headers', { value: new Headers(init.headers) });
    }
    let response: Response;
    onLeave();
    try {
      response = await fetch(request);
    } catch (failure) {
      throw isUnconnected(failure) ? new NotSentError('', { cause: failure }) : failure;
    }
    const bytes = await readBody(response, largestAnswer);
    if (!bytes) throw new Error('The answer is too large');
    return { status: response.status, header: (name) => response.headers.get(name), bytes };
  };
}

function isUnconnected(failure: unknown): boolean {
  for (let error = failure; error instanceof Error; error = error.cause) {
    if ('code' in error && unconnected.has(String(error.code))) return true;
  }
  return false;
}
