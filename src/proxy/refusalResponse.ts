import type { ErrorDocument, FloatingLicenseError } from '../protocol/index.js';

/** A refusal as the browser gets it: `{ status, code, message, field? }`. */
export function refusalResponse(error: FloatingLicenseError): Response {
  const { status = 500, code, message, field, retryAfter } = error;
  const document: ErrorDocument = { status, code, message, ...(field !== undefined && { field }) };
  const response = Response.json(document, { status });
  if (status === 405) response.headers.set('Allow', 'POST');
  if (retryAfter !== undefined) response.headers.set('Retry-After', String(retryAfter));
  return response;
}
