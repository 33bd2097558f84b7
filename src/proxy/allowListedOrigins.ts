import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/**
 * CORS for the listed origins, each answered by its exact name since cookies are allowed. `Date` is
 * readable because countdowns go by it.
 */
export function allowListedOrigins(origins: readonly string[]): MiddlewareHandler {
  const answer = cors({
    origin: [...origins],
    allowMethods: ['POST'],
    exposeHeaders: ['Date', 'Retry-After', 'X-Request-Id'],
    credentials: true,
  });
  return async (context, next) => {
    const isListed = origins.includes(context.req.header('origin') ?? '');
    return isListed ? answer(context, next) : next();
  };
}
