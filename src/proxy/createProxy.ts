import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import { isFloatingLicenseError } from '../protocol/index.js';
import { actionOf } from './actionOf.js';
import { allowListedOrigins } from './allowListedOrigins.js';
import { createActionHandler } from './createActionHandler.js';
import { createReporter } from './createReporter.js';
import type { FloatingProxy } from './FloatingProxyOptions.js';
import { isAllowedOrigin } from './isAllowedOrigin.js';
import { plainSecureHeaders } from './plainSecureHeaders.js';
import type { ProxySettings } from './ProxySettings.js';
import { refusal } from './refusal.js';
import { refusalResponse } from './refusalResponse.js';
import type { ProxyVariables } from './sealResponse.js';
import { sealResponse } from './sealResponse.js';
import type { Send } from './Send.js';

/** The proxy over a transport. Settings and keys live in closures: nothing of it can be printed. */
export function createProxy(settings: ProxySettings, send: Send): FloatingProxy {
  const handle = createActionHandler(settings, send);
  const report = createReporter(settings.onError);
  const app = new Hono<{ Variables: ProxyVariables }>();
  app.use(requestId(), plainSecureHeaders, sealResponse(settings.now));
  if (settings.allowedOrigins.length > 0) app.use(allowListedOrigins(settings.allowedOrigins));
  app.all('*', async (context) => {
    const request = context.req.raw;
    const action = actionOf(request);
    if (!action) throw refusal(404, 'not_found');
    if (request.method !== 'POST') {
      throw refusal(405, 'validation_error', { message: 'The method has to be POST' });
    }
    if (!isAllowedOrigin(request, settings.allowedOrigins)) throw refusal(403, 'forbidden');
    return handle(action, request, (date) => context.set('serviceDate', date));
  });
  app.onError((cause, context) => {
    const error = isFloatingLicenseError(cause) ? cause : refusal(500, 'internal_error', { cause });
    // Someone who closes the page is no failure of ours.
    if (!context.req.raw.signal.aborted) report(error);
    return refusalResponse(error);
  });
  return Object.freeze({ fetch: async (request: Request) => app.fetch(request) });
}
