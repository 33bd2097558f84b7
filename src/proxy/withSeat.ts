import { isRefused, refusal } from './refusal.js';

/**
 * What failed after a check, which may have taken a seat that the device did not have: a refusal of that
 * alone must not say that nothing has happened.
 */
export function withSeat(failure: unknown): unknown {
  if (!isRefused(failure)) return failure;
  const { status = 502, code, message, field, retryAfter } = failure;
  const details = { message, field, retryAfter, outcome: 'unknown' } as const;
  return refusal(status < 500 ? 502 : status, code, details);
}
