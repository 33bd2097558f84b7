import type { Send } from './callService.js';

/** The transport over a `fetch`; by default the global one, looked up when it is used. */
export function sendWithFetch(
  fetch: (request: Request) => Promise<Response> = (request) => globalThis.fetch(request),
): Send {
  return ({ url, ...init }) => {
    // A redirect would carry the signature somewhere else.
    const request = new Request(url, { ...init, redirect: 'manual' });
    // A page drops Date as a forbidden header. There the service is the emulator, in the same page.
    if (!request.headers.has('date')) {
      Object.defineProperty(request, 'headers', { value: new Headers(init.headers) });
    }
    return fetch(request);
  };
}
