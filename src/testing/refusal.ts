import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorDocument, KnownErrorCode } from '../protocol/index.js';
import { errors } from '../protocol/index.js';

/**
 * A refusal to throw: the code with its documented message.
 *
 * @param params what stands in the message's `{ params }`.
 */
export function refusal(
  code: KnownErrorCode,
  { status = 400, params = [] }: { status?: ContentfulStatusCode; params?: string[] } = {},
): HTTPException {
  const message = errors[code].message.replace('{ params }', params.join(', '));
  const document: ErrorDocument = { status, code, message };
  return new HTTPException(status, { res: Response.json(document, { status }), message });
}
