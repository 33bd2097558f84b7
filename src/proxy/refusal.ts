import type { ErrorCode } from '../protocol/index.js';
import { errors, FloatingLicenseError, isKnownErrorCode } from '../protocol/index.js';

/** What an answer to the browser may say beside its code. */
export interface RefusalDetails {
  /** Default: the catalogue's. */
  message?: string | undefined;
  /** Default: the catalogue's. */
  field?: string | undefined;
  /** Seconds. */
  retryAfter?: number | undefined;
  cause?: unknown;
}

/**
 * The one kind of error inside the proxy: thrown anywhere, answered in one place. The status says
 * to the browser what it can rely on: with 4xx it did not happen, with 5xx it may have.
 */
export function refusal(
  status: number,
  code: ErrorCode,
  details: RefusalDetails = {},
): FloatingLicenseError {
  const field = details.field ?? (isKnownErrorCode(code) ? errors[code].field : undefined);
  const outcome = status < 500 ? 'refused' : 'unknown';
  return new FloatingLicenseError({ ...details, code, status, outcome, field });
}
