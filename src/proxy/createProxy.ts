import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { RequestIdVariables } from 'hono/request-id';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { actions, isFloatingLicenseError } from '../protocol/index.js';
import type { Send } from './callService.js';
import { callService } from './callService.js';
import type { FloatingProxy } from './FloatingProxyOptions.js';
import { identify } from './Identity.js';
import { readAnswer } from './readAnswer.js';
import type { ProxySettings } from './readOptions.js';
import { readRequest } from './readRequest.js';
import { createReporter, refusal, refusalResponse } from './refusal.js';
import { createSecretGuard, secretsOf } from './secrets.js';
import { serviceCalls } from './serviceCalls.js';
import { createSigner, createVerifier } from './signature.js';

/** What travels with a request. */
interface ProxyVariables extends RequestIdVariables {
  /** The service's own Date, once it answered. */
  serviceDate?: string;
}

/** The proxy over a transport. Settings and keys live in closures: nothing of it can be printed. */
export function createProxy(settings: ProxySettings, send: Send): FloatingProxy {
  const { allowedOrigins, now, onError } = settings;
  const perform = createPerformer(settings, send);
  const report = createReporter(onError);
  const app = new Hono<{ Variables: ProxyVariables }>();
  app.use(requestId(), plainSecureHeaders, stampResponse(now));
  if (allowedOrigins.length > 0) app.use(allowListedOrigins(allowedOrigins));
  // What a browser sets its clock by before it shows a first date; nothing of a licence is in it.
  app.get('*', (context, next) =>
    context.req.path.endsWith('/time') ? context.body(null, 204) : next(),
  );
  app.all('*', async (context) => {
    const seat = await perform(context.req.raw, (date) => context.set('serviceDate', date));
    return seat === undefined ? new Response(null, { status: 204 }) : Response.json(seat);
  });
  app.onError((cause, context) => {
    const error = isFloatingLicenseError(cause) ? cause : refusal(500, 'internal_error', { cause });
    // Someone who closes the page is no failure of ours.
    if (!context.req.raw.signal.aborted) report(error);
    return refusalResponse(error);
  });
  return Object.freeze({ fetch: async (request: Request) => app.fetch(request) });
}

/** Performs what a request asks for; `onDate` hears the service's own Date as soon as it answered. */
type Perform = (request: Request, onDate: (date: string) => void) => Promise<unknown>;

/** The path of an action: check, identify, sign, send, verify, reduce. It throws refusals. */
function createPerformer(settings: ProxySettings, send: Send): Perform {
  const { apiKey, sharedKey, product, apiUrl, timeout, now } = settings;
  const sign = createSigner(settings);
  const prepareToVerify = createVerifier(settings.publicKey);
  return async (request, onDate) => {
    const { action, body } = await readRequest(request, settings.allowedOrigins);
    const call = serviceCalls[action];
    const build = call.read(body, now());
    const who = await identify(request, settings.identify);
    const verify = await prepareToVerify();
    const { headers: signed, signature } = await sign(now());
    const holdsSecret = createSecretGuard([apiKey, sharedKey, signature, ...secretsOf(who)]);
    const caller = { apiUrl, timeout, send, signed, caller: request.signal, holdsSecret };
    const answer = await callService(actions[action], build(who, product), caller);
    onDate(answer.headers.get('date') ?? '');
    return readAnswer(answer, call.answer, { verify, holdsSecret });
  };
}

/**
 * What every answer carries: an id to find it by in the logs; no cache may keep it; and `Date` is
 * the service's clock where it answered, because that clock decides when a borrow ends, else ours.
 */
function stampResponse(now: () => number): MiddlewareHandler<{ Variables: ProxyVariables }> {
  return async (context, next) => {
    await next();
    const serviceTime = Date.parse(context.get('serviceDate') ?? '');
    const time = Number.isNaN(serviceTime) ? now() : serviceTime;
    // Hono's own requestId sets it too early: a Response that is answered as it is loses it.
    context.header('X-Request-Id', context.get('requestId'));
    context.header('Cache-Control', 'no-store');
    context.header('Date', new Date(time).toUTCString());
  };
}

/**
 * The secure headers that mean something on JSON. HSTS is left to the host: it would bind their
 * whole domain.
 */
const plainSecureHeaders: MiddlewareHandler = secureHeaders({
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

/**
 * CORS for the listed origins, each answered by its exact name since cookies are allowed. `Date` is
 * readable because countdowns go by it.
 */
function allowListedOrigins(origins: readonly string[]): MiddlewareHandler {
  const answer = cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST'],
    exposeHeaders: ['Date', 'Retry-After', 'X-Request-Id'],
    credentials: true,
  });
  return async (context, next) => {
    const isListed = origins.includes(context.req.header('origin') ?? '');
    return isListed ? answer(context, next) : next();
  };
}
