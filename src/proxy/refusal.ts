import type { ErrorCode, ErrorDocument } from '../protocol/index.js';
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

/** A refusal as the browser gets it: `{ status, code, message, field? }`. */
export function refusalResponse(error: FloatingLicenseError): Response {
  const { status = 500, code, message, field, retryAfter } = error;
  const document: ErrorDocument = { status, code, message, ...(field !== undefined && { field }) };
  const response = Response.json(document, { status });
  if (status === 405) response.headers.set('Allow', 'POST');
  if (retryAfter !== undefined) response.headers.set('Retry-After', String(retryAfter));
  return response;
}

/** Hands an error to the host. */
export type Report = (error: FloatingLicenseError) => void;

/**
 * Reports what the server's people should know, not a refusal: that is everyday business. What the
 * host's function throws changes no answer.
 */
export function createReporter(onError: Report): Report {
  const tell = async (error: FloatingLicenseError): Promise<void> => onError(error);
  return (error) => {
    if (error.outcome === 'unknown') void tell(error).catch(() => undefined);
  };
}
