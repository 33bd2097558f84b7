import type { Action } from '../protocol/actions.js';
import type { ProxyConnection } from './ProxyConnection.js';
import { headersInTime, urlOf } from './ProxyConnection.js';

/** An action that is ready to be sent: where to, and with which headers. */
export interface ProxyCall<A extends Action> {
  action: A;
  url: URL;
  headers: HeadersInit;
  connection: ProxyConnection;
}

/** Gets a call ready: what fails here, or takes too long, has sent nothing. */
export async function prepareCall<A extends Action>(
  connection: ProxyConnection,
  action: A,
): Promise<ProxyCall<A>> {
  return callWith(connection, action, await headersInTime(connection));
}

/** The same where the headers are at hand. */
export function callWith<A extends Action>(
  connection: ProxyConnection,
  action: A,
  headers: HeadersInit,
): ProxyCall<A> {
  return { action, url: urlOf(connection, action), headers, connection };
}
