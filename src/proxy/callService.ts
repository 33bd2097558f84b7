import type { ActionRoute } from '../protocol/index.js';
import { refusal } from './refusal.js';
import type { HoldsSecret } from './secrets.js';
import { describeFailure } from './secrets.js';
import type { ServiceRequest } from './serviceCalls.js';

/** A call to the service, ready to be sent. It holds secrets: for the transport alone. */
export interface UpstreamCall {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
}

/** A transport: how a call reaches the service. */
export type Send = (call: UpstreamCall) => Promise<Response>;

/** What the service answered, not yet believed. */
export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What {@link callService} needs. */
export interface ServiceCaller {
  /** Without `/api/v4`. */
  readonly apiUrl: string;
  /** Milliseconds. */
  readonly timeout: number;
  readonly send: Send;
  /** The headers that authorise the call. */
  readonly signed: { readonly Date: string; readonly Authorization: string };
  /** Ends the call when the browser hangs up. */
  readonly caller: AbortSignal;
  readonly holdsSecret: HoldsSecret;
}

/** Sends one call, once: whether a lost one took effect is unknown, so none is repeated. */
export async function callService(
  route: ActionRoute,
  request: ServiceRequest,
  { apiUrl, timeout, send, signed, caller, holdsSecret }: ServiceCaller,
): Promise<ServiceAnswer> {
  const call = prepare(`${apiUrl}${route.path}`, route.method, request);
  try {
    return await withDeadline(timeout, caller, async (signal) => {
      const headers = { ...call.headers, ...signed };
      const response = await send({ ...call, headers, signal });
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, bytes };
    });
  } catch (failure) {
    if (failure instanceof DeadlineError) throw refusal(504, 'timeout');
    throw refusal(502, 'service_unavailable', { cause: describeFailure(failure, holdsSecret) });
  }
}

function prepare(
  url: string,
  method: ActionRoute['method'],
  request: ServiceRequest,
): Omit<UpstreamCall, 'signal'> {
  const accept = { Accept: 'application/json' };
  if (method === 'POST') {
    const headers = { ...accept, 'Content-Type': 'application/json' };
    return { url, method, headers, body: JSON.stringify(request) };
  }
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request)) query.set(name, String(value));
  return { url: `${url}?${query.toString()}`, method, headers: accept, body: null };
}

/** What {@link withDeadline} rejects with when time is up. */
class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/**
 * Runs something that must end within a number of milliseconds, and ends it when the caller hangs
 * up. It settles then even if what runs pays no heed to its signal.
 */
async function withDeadline<T>(
  milliseconds: number,
  caller: AbortSignal,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hangUp: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    const stop = (reason: Error): void => {
      reject(reason);
      controller.abort();
    };
    hangUp = () => stop(new Error('The caller hung up'));
    timer = setTimeout(() => stop(new DeadlineError()), milliseconds);
    caller.addEventListener('abort', hangUp);
    if (caller.aborted) hangUp();
  });
  try {
    return await Promise.race([stopped, run(controller.signal)]);
  } finally {
    clearTimeout(timer);
    if (hangUp) caller.removeEventListener('abort', hangUp);
  }
}
