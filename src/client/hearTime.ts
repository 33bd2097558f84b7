import ky from 'ky';
import type { ProxyConnection } from './ProxyConnection.js';
import { headersInTime, urlOf } from './ProxyConnection.js';

/**
 * Asks the proxy for the time, which is all that a look can ask for: the first date that is shown or
 * sent has to be right already. Whatever answers, its `Date` header will do.
 *
 * @returns the headers that the host gave for it
 */
export async function hearTime(connection: ProxyConnection): Promise<HeadersInit> {
  const { fetch, clock } = connection;
  const headers = await headersInTime(connection);
  // Not of the device's clock, which may be set meanwhile.
  const sentAt = performance.now();
  const options = {
    headers,
    fetch,
    credentials: 'include',
    retry: 0,
    throwHttpErrors: false,
  } as const;
  const response = await ky.get(urlOf(connection, 'time'), options);
  clock.observe(response.headers.get('date'), performance.now() - sentAt);
  return headers;
}
