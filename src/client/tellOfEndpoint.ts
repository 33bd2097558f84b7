import { sayOnce } from './sayOnce.js';

/**
 * In development: says what to mount where something else than the proxy answered, which is the first
 * mistake of whoever leaves the emulator. Gateways that answer with 5xx are not meant.
 */
export function tellOfEndpoint(url: URL, status: number, type: string | undefined): void {
  const isElsewhere = status === 404 || status === 405 || (status === 200 && type === 'text/html');
  if (!isElsewhere) return;
  sayOnce(
    `react-floating-license: ${url.origin}${url.pathname} answered ${status}${type ? ` with ${type}` : ''}, which is not the proxy. Mount createFloatingProxy there on your server, for GET and POST and every path below, or correct the provider's endpoint. In a test or a demo hand the provider a test stack's fetch.`,
  );
}
