import type { Action } from '../protocol/actions.js';
import type { ProxyRequest } from '../protocol/proxyRequests.js';
import type { ProxyCall } from './prepareCall.js';
import { withLicense } from './ProxyConnection.js';

/**
 * Sends an action whose answer nobody waits for, since the page is closing. All of it happens at
 * once: nothing that has to be waited for would come to pass.
 */
export function sendAndLeave<A extends Action>(
  { url, headers, connection }: ProxyCall<A>,
  body: ProxyRequest<A>,
): void {
  const all = new Headers(headers);
  all.set('Content-Type', 'application/json');
  const text = JSON.stringify(withLicense(body, connection));
  const options = { method: 'POST', headers: all, body: text, keepalive: true };
  // Best effort, as the texts beside it say: where it fails the seat frees itself later.
  connection.fetch(url, { ...options, credentials: 'include' }).catch(() => undefined);
}
