import ky from 'ky';
import { safeParse } from 'zod/mini';
import type { Action } from '../protocol/actions.js';
import { errorDocument } from '../protocol/errorDocument.js';
import type { ErrorCode } from '../protocol/errors.js';
import type { FloatingLicenseErrorInit } from '../protocol/FloatingLicenseError.js';
import { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import { parseJson } from '../protocol/parseJson.js';
import type { ProxyRequest } from '../protocol/proxyRequests.js';
import { inTime } from './inTime.js';
import { isOffline } from './isOffline.js';
import type { ProxyCall } from './prepareCall.js';
import { withLicense } from './ProxyConnection.js';
import { tellOfEndpoint } from './tellOfEndpoint.js';

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
