import type { ActionRoute } from '../protocol/index.js';
import type { HoldsSecret } from './createSecretGuard.js';
import type { Sign } from './createSigner.js';
import { describeFailure } from './describeFailure.js';
import type { ProxySettings } from './ProxySettings.js';
import { refusal } from './refusal.js';
import type { Send, UpstreamCall } from './Send.js';
import type { ServiceRequest } from './serviceCalls.js';
import { DeadlineError, withDeadline } from './withDeadline.js';

/** What the service answered, not yet believed. */
export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What {@link callService} needs. */
export interface ServiceCaller {
  readonly settings: ProxySettings;
  readonly sign: Sign;
  readonly send: Send;
  /** Ends the call when the browser hangs up. */
  readonly caller: AbortSignal;
  readonly holdsSecret: HoldsSecret;
}

/** Signs and sends one call, once: whether a lost one took effect is unknown, so none is repeated. */
export async function callService(
  route: ActionRoute,
  request: ServiceRequest,
  { settings, sign, send, caller, holdsSecret }: ServiceCaller,
): Promise<ServiceAnswer> {
  const signed = await sign(settings.now());
  const call = prepare(`${settings.apiUrl}${route.path}`, route.method, request);
  try {
    return await withDeadline(settings.timeout, caller, async (signal) => {
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
