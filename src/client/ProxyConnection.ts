import type { TypedCredentials } from '../protocol/proxyRequests.js';
import type { ServerClock } from '../time/createServerClock.js';
import { inTime } from './inTime.js';

/** How the proxy is reached. */
export interface ProxyConnection {
  /** Where the proxy is mounted: a path or a URL. The client takes a slash off its end. */
  endpoint: string;
  /** Headers for every request, such as a token of the host's own session. */
  headers: () => HeadersInit | Promise<HeadersInit>;
  fetch: typeof globalThis.fetch;
  clock: ServerClock;
  /** The id of one of several licences. */
  license?: string | undefined;
  /** What the person typed, where the proxy takes that. */
  credentials?: (() => TypedCredentials | undefined) | undefined;
}

/** Where an action is posted to, or the time is asked for. */
export function urlOf({ endpoint }: ProxyConnection, name: string): URL {
  return new URL(`${endpoint}/${name}`, globalThis.document?.baseURI);
}

/** A host whose session hangs is not waited for without end. */
export function headersInTime({ headers }: ProxyConnection): Promise<HeadersInit> {
  return inTime('headers()', async () => headers());
}

/** Says which licence it is about, where the server alone cannot tell. */
export function withLicense(body: object, { license, credentials }: ProxyConnection): object {
  const typed = credentials?.();
  return { ...body, ...(license && { license }), ...(typed && { credentials: typed }) };
}
