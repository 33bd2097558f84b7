/**
 * A `fetch` as a browser has it, over a handler in the same process: it resolves relative URLs
 * against the page, or against http://localhost, and gives up as soon as it is aborted.
 */
export function browserFetch(
  handler: (request: Request) => Promise<Response>,
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(
      input instanceof Request ? input : new URL(input, base()),
      init ?? {},
    );
    const { signal } = request;
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const abort = (): void => reject(signal.reason);
      signal.addEventListener('abort', abort, { once: true });
      handler(request)
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', abort));
    });
  };
}

function base(): string {
  return 'location' in globalThis ? globalThis.location.origin : 'http://localhost';
}
