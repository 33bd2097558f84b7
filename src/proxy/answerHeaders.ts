import { httpDate } from './httpDate.js';
import type { ProxyCall } from './ProxyCall.js';

/**
 * What every answer carries: no cache may keep it, and no browser may take it for anything but data.
 * HSTS is left to the host: it would bind their whole domain.
 */
const always = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * The headers of an answer, beside its own.
 *
 * @param time milliseconds; the service's where it answered, since its clock decides when a borrow
 * ends, else ours.
 */
export function answerHeaders(requestId: string, time: number): Record<string, string> {
  return { 'X-Request-Id': requestId, Date: httpDate(time), ...always };
}

/**
 * CORS for listed origins, each answered by its exact name since cookies are allowed. `Date` is
 * readable because countdowns go by it.
 *
 * @returns undefined where the request comes from no listed origin.
 */
export function corsHeaders(
  call: ProxyCall,
  listed: readonly string[],
): Record<string, string> | undefined {
  const origin = call.header('origin');
  if (origin === null || !listed.includes(origin)) return undefined;
  const headers: Record<string, string> = {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': 'Date,Retry-After,X-Request-Id',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    Vary: 'Origin',
  };
  if (call.method !== 'OPTIONS') return headers;
  headers['Access-Control-Allow-Methods'] = 'GET,POST';
  headers['Vary'] = 'Origin, Access-Control-Request-Headers';
  const asked = call.header('access-control-request-headers');
  if (asked !== null) headers['Access-Control-Allow-Headers'] = asked;
  return headers;
}
