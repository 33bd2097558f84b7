import ky from 'ky';
import { safeParse } from 'zod/mini';
import type { Action } from '../protocol/actions.js';
import { errorDocument } from '../protocol/errorDocument.js';
import type { ErrorCode } from '../protocol/errors.js';
import type { FloatingLicenseErrorInit } from '../protocol/FloatingLicenseError.js';
import { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import { parseJson } from '../protocol/parseJson.js';
import type { ProxyRequest, TypedCredentials } from '../protocol/proxyRequests.js';
import type { ServerClock } from '../time/createServerClock.js';
import { isOffline } from './isOffline.js';
import { tellOfEndpoint } from './tellOfEndpoint.js';

/** How the proxy is reached. */
export interface ProxyConnection {
  /** Where the proxy is mounted: a path or a URL, without a slash at its end. */
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

/** An action that is ready to be sent: where to, and with which headers. */
export interface ProxyCall<A extends Action> {
  action: A;
  url: URL;
  headers: HeadersInit;
  connection: ProxyConnection;
}

/** Milliseconds to wait for an answer. Longer than the proxy waits for the service. */
const longestAnswer = 15_000;

/** Gets a call ready: what fails here, or takes too long, has sent nothing. */
export async function prepareCall<A extends Action>(
  connection: ProxyConnection,
  action: A,
): Promise<ProxyCall<A>> {
  return callWith(connection, action, await headersInTime(connection));
}

/** A host whose session hangs is not waited for without end. */
function headersInTime({ headers }: ProxyConnection): Promise<HeadersInit> {
  return inTime('headers()', async () => headers());
}

/**
 * Gives up on what takes too long, also where that takes no notice of the signal: a host's own `fetch`
 * may not, and all tabs wait for it.
 */
async function inTime<T>(what: string, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException(`${what} took too long`, 'TimeoutError'));
      controller.abort();
    }, longestAnswer);
  });
  return Promise.race([run(controller.signal), deadline]).finally(() => clearTimeout(timer));
}

/** The same where the headers are at hand. */
export function callWith<A extends Action>(
  connection: ProxyConnection,
  action: A,
  headers: HeadersInit,
): ProxyCall<A> {
  return { action, url: urlOf(connection, action), headers, connection };
}

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

function urlOf({ endpoint }: ProxyConnection, name: string): URL {
  return new URL(`${endpoint}/${name}`, globalThis.document?.baseURI);
}

/**
 * Posts an action to the proxy and reads the answer.
 *
 * @param read reads the text of a 200; undefined where it is not what was expected
 * @throws FloatingLicenseError, and nothing else. Its `outcome` is the one that the proxy stated. Where
 * it stated none, it is `refused` for a status from 400 to 499 but 408, and where there was no network
 * to send by; everything else may have taken place.
 */
export async function callProxy<A extends Action, T>(
  call: ProxyCall<A>,
  body: ProxyRequest<A>,
  read: (text: string) => T | undefined,
): Promise<T> {
  const { action } = call;
  const { text, type, ...received } = await send(call, body);
  const { status } = received;
  if (status >= 200 && status < 300) {
    const answer = read(text);
    if (answer !== undefined) return answer;
    if (process.env.NODE_ENV !== 'production') tellOfEndpoint(call.url, status, type);
    throw new FloatingLicenseError({
      code: 'invalid_response',
      action,
      outcome: 'unknown',
      ...received,
    });
  }
  const document = safeParse(errorDocument, parseJson(text));
  if (process.env.NODE_ENV !== 'production' && !document.success) {
    tellOfEndpoint(call.url, status, type);
  }
  // A gateway's 408 says that it waited in vain, not that nothing happened.
  const isRefused = status >= 400 && status < 500 && status !== 408;
  const outcome = document.data?.outcome ?? (isRefused ? 'refused' : 'unknown');
  const refusal = document.success ? document.data : { code: codeOf(status) };
  throw new FloatingLicenseError({ ...refusal, action, outcome, ...received });
}

/** The code of an answer that somebody else gave in the proxy's place. */
function codeOf(status: number): ErrorCode {
  if (status >= 500) return 'service_unavailable';
  const codes: Record<number, ErrorCode> = {
    401: 'unauthenticated',
    403: 'forbidden',
    429: 'rate_limited',
  };
  return codes[status] ?? 'invalid_response';
}

type Received = Required<Pick<FloatingLicenseErrorInit, 'retryAfter' | 'requestId'>> & {
  status: number;
  text: string;
  /** The media type, without parameters. */
  type: string | undefined;
};

async function send<A extends Action>(
  { action, url, headers, connection }: ProxyCall<A>,
  body: ProxyRequest<A>,
): Promise<Received> {
  const sentAt = performance.now();
  const wasOffline = isOffline();
  try {
    // One deadline for headers and body: a body that never ends is no answer either.
    return await inTime('fetch', async (signal) => {
      const response = await ky.post(url, {
        json: withLicense(body, connection),
        headers,
        fetch: connection.fetch,
        signal,
        timeout: false,
        credentials: 'include',
        // A lost answer is unknown, not failed: whether to repeat is the person's to say.
        retry: 0,
        throwHttpErrors: false,
      });
      // What comes too late says nothing of the time.
      signal.throwIfAborted();
      connection.clock.observe(response.headers.get('date'), performance.now() - sentAt);
      const retryAfter = response.headers.get('retry-after') ?? '';
      return {
        status: response.status,
        text: await response.text(),
        type: response.headers.get('content-type')?.split(';')[0],
        retryAfter: /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined,
        requestId: response.headers.get('x-request-id') ?? undefined,
      };
    });
  } catch (cause) {
    // Without a network nothing was sent. That there is none is believed only of a request that
    // failed: a server on this machine answers all the same.
    if (wasOffline && isOffline()) {
      throw new FloatingLicenseError({ code: 'offline', action, outcome: 'refused', cause });
    }
    const isLate = cause instanceof DOMException && cause.name === 'TimeoutError';
    const code = isLate ? 'timeout' : 'network_error';
    throw new FloatingLicenseError({ code, action, outcome: 'unknown', cause });
  }
}

/** Says which licence it is about, where the server alone cannot tell. */
function withLicense(body: object, { license, credentials }: ProxyConnection): object {
  const typed = credentials?.();
  return { ...body, ...(license && { license }), ...(typed && { credentials: typed }) };
}

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
