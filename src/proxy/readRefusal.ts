import * as z from 'zod/mini';
import type { FloatingLicenseError } from '../protocol/index.js';
import { errorDocument, errors, isKnownErrorCode } from '../protocol/index.js';
import type { ServiceAnswer } from './callService.js';
import type { HoldsSecret } from './createSecretGuard.js';
import { isAuthorizationCode } from './isAuthorizationCode.js';
import { parseJson } from './parseJson.js';
import { readRetryAfter } from './readRetryAfter.js';
import { refusal } from './refusal.js';

/** An answer of the service with a status of 400 or more, as the browser gets it. */
export function readRefusal(answer: ServiceAnswer, holdsSecret: HoldsSecret): FloatingLicenseError {
  const { status } = answer;
  if (status === 429) {
    return refusal(429, 'rate_limited', { retryAfter: readRetryAfter(answer.headers) });
  }
  const document = z.safeParse(errorDocument, parseJson(answer.bytes));
  if (!document.success || holdsSecret(document.data.code)) {
    return refusal(502, status >= 500 ? 'service_unavailable' : 'invalid_response');
  }
  const { code } = document.data;
  // The integration is at fault: its details stay here, and a 401 would read as "signed out".
  if (isAuthorizationCode(code)) return refusal(502, code);
  const message = holdsSecret(document.data.message) ? undefined : document.data.message;
  return refusal(browserStatus(status, code), code, { message });
}

/**
 * The status that keeps our promise to the browser: 4xx, it did not happen. The documented codes of
 * the actions say so whatever their status is; of other codes only a 4xx status does.
 */
function browserStatus(status: number, code: string): number {
  const isBusiness = isKnownErrorCode(code) && errors[code].actions.length > 0;
  const isRefusal = status < 500 && status !== 401;
  if (isBusiness) return isRefusal ? status : 400;
  if (isRefusal && code !== 'internal_error') return status;
  return status === 503 ? 503 : 502;
}
