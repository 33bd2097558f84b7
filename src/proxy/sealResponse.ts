import type { MiddlewareHandler } from 'hono';

/** What travels with a request: the service's own Date, once it answered. */
export interface ProxyVariables {
  serviceDate?: string;
}

/**
 * What every answer carries: no cache may keep it, and `Date` is the service's clock where it
 * answered, because that clock decides when a borrow ends; else ours.
 */
export function sealResponse(now: () => number): MiddlewareHandler<{ Variables: ProxyVariables }> {
  return async (context, next) => {
    await next();
    const serviceTime = Date.parse(context.get('serviceDate') ?? '');
    const time = Number.isNaN(serviceTime) ? now() : serviceTime;
    context.header('Cache-Control', 'no-store');
    context.header('Date', new Date(time).toUTCString());
  };
}
