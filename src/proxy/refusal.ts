import type { ErrorCode, ErrorDocument, Outcome } from '../protocol/index.js';
import {
  errors,
  FloatingLicenseError,
  isFloatingLicenseError,
  isKnownErrorCode,
} from '../protocol/index.js';
import type { ProxyAnswer } from './ProxyCall.js';

/** What an answer to the browser may say beside its code. */
export interface RefusalDetails {
  /** Default: the catalogue's. */
  message?: string | undefined;
  /** Default: the catalogue's. */
  field?: string | undefined;
  /** Default: below 500 it was refused, else it is unknown. */
  outcome?: Outcome | undefined;
  /** Seconds. */
  retryAfter?: number | undefined;
  cause?: unknown;
}

/**
 * The one kind of error inside the proxy: thrown anywhere, answered in one place. The status says
 * to the browser what it can rely on: with 4xx it did not happen, with 5xx it may have, unless the
 * outcome says that it did not.
 */
export function refusal(
  status: number,
  code: ErrorCode,
  details: RefusalDetails = {},
): FloatingLicenseError {
  const field = details.field ?? (isKnownErrorCode(code) ? errors[code].field : undefined);
  const outcome = details.outcome ?? (status < 500 ? 'refused' : 'unknown');
  return new FloatingLicenseError({ ...details, code, status, outcome, field });
}

/** What the host's own code did wrong, before anything was sent: `onError` hears the message and the cause. */
export function hostFault(message: string, cause?: unknown): FloatingLicenseError {
  return refusal(500, 'internal_error', { message, cause, outcome: 'refused' });
}

/** A refusal as the browser gets it: `{ status, code, message, field?, outcome? }`. */
export function refusalAnswer(error: FloatingLicenseError): ProxyAnswer {
  const { status = 500, code, message, field, outcome, retryAfter } = error;
  const document: ErrorDocument = {
    status,
    code,
    message,
    ...(field !== undefined && { field }),
    // A gateway's 408 leaves it open.
    ...((status >= 500 || status === 408) && outcome === 'refused' && { outcome }),
  };
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  if (status === 405) headers['Allow'] = 'POST';
  if (retryAfter !== undefined) headers['Retry-After'] = String(retryAfter);
  return { status, headers, body: JSON.stringify(document) };
}

/** Whether it is certain that what failed has not happened. */
export function isRefused(failure: unknown): failure is FloatingLicenseError {
  return isFloatingLicenseError(failure) && failure.outcome === 'refused';
}
