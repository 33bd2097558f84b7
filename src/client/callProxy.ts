import ky from 'ky';
import * as z from 'zod/mini';
import type { Action } from '../protocol/actions.js';
import { errorDocument } from '../protocol/errorDocument.js';
import type { ErrorCode } from '../protocol/errors.js';
import type { FloatingLicenseErrorInit } from '../protocol/FloatingLicenseError.js';
import { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import type { ProxyRequest } from '../protocol/proxyRequests.js';
import type { ServerClock } from '../time/createServerClock.js';

/** How the proxy is reached. */
export interface ProxyConnection {
  /** Where the proxy is mounted: a path or a URL. */
  endpoint: string;
  /** Headers for every request, such as a token of the host's own session. */
  headers: () => HeadersInit | Promise<HeadersInit>;
  fetch: typeof globalThis.fetch;
  clock: ServerClock;
}

/** Milliseconds to wait for an answer. Longer than the proxy waits for the service. */
const patience = 15_000;

/**
 * Posts an action to the proxy and reads the answer.
 *
 * @param answer reads the text of a 200
 * @throws FloatingLicenseError, and nothing else. Its `outcome` is `refused` only where a readable
 * refusal arrived with a status below 500; everything else may have taken place.
 */
export async function callProxy<A extends Action, T>(
  connection: ProxyConnection,
  action: A,
  body: ProxyRequest<A>,
  answer: z.ZodMiniType<T, string>,
): Promise<T> {
  const { text, ...received } = await send(connection, action, body);
  const { status } = received;
  if (status >= 200 && status < 300) {
    const parsed = z.safeParse(answer, text);
    if (parsed.success) return parsed.data;
    throw lost('invalid_response', action, { ...received, cause: parsed.error });
  }
  const refusal = z.safeParse(errorDocument, parseJson(text));
  if (!refusal.success) {
    throw lost(status >= 500 ? 'service_unavailable' : 'invalid_response', action, received);
  }
  const { code, message, field } = refusal.data;
  const outcome = status >= 400 && status < 500 ? 'refused' : 'unknown';
  throw new FloatingLicenseError({ action, code, message, field, outcome, ...received });
}

/** Reads JSON of a schema from the text of an answer. */
export function json<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T, string> {
  return z.pipe(z.string(), z.pipe(z.transform(parseJson), schema));
}

interface Received {
  status: number;
  text: string;
  retryAfter: number | undefined;
  requestId: string | undefined;
}

async function send<A extends Action>(
  { endpoint, headers, fetch, clock }: ProxyConnection,
  action: A,
  body: ProxyRequest<A>,
): Promise<Received> {
  try {
    const url = new URL(`${endpoint.replace(/\/+$/, '')}/${action}`, globalThis.location?.href);
    // One signal for headers and body: a body that never ends is no answer either.
    const signal = AbortSignal.timeout(patience);
    const sentAt = Date.now();
    const response = await ky.post(url, {
      json: body,
      headers: await headers(),
      fetch,
      signal,
      timeout: false,
      credentials: 'include',
      // A lost answer is unknown, not failed: whether to repeat is the person's to say.
      retry: 0,
      throwHttpErrors: false,
    });
    clock.observe(response.headers.get('date'), sentAt, Date.now());
    return {
      status: response.status,
      text: await response.text(),
      retryAfter: secondsOf(response),
      requestId: response.headers.get('x-request-id') ?? undefined,
    };
  } catch (cause) {
    const timedOut = cause instanceof Error && cause.name === 'TimeoutError';
    throw lost(timedOut ? 'timeout' : 'network_error', action, { cause });
  }
}

function lost(
  code: ErrorCode,
  action: Action,
  rest: Partial<FloatingLicenseErrorInit>,
): FloatingLicenseError {
  return new FloatingLicenseError({ code, action, outcome: 'unknown', ...rest });
}

function secondsOf(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
