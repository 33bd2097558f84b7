import type { FloatingLicenseError } from '../protocol/index.js';
import { isFloatingLicenseError } from '../protocol/index.js';
import { isRefusedDate, refusal } from './refusal.js';
import { isBorrowed } from './releaseHeld.js';

/**
 * Borrows for as long as both licence and policy allow. What our policy allows may be longer than the
 * licence does: its own longest is borrowed then, but only where that is known to be within the policy.
 * To know it takes a check, and with that a seat; where nothing comes of it, it is not told as refused.
 *
 * @param latest what the policy allows.
 * @param maxBorrow the same in hours.
 * @param look checks the licence.
 * @param borrow until a date, or for as long as the licence allows.
 */
export async function borrowLongest(
  latest: Date,
  maxBorrow: number,
  look: () => Promise<unknown>,
  borrow: (until: Date | null) => Promise<unknown>,
): Promise<unknown> {
  try {
    return await borrow(latest);
  } catch (refused) {
    if (!isRefusedDate(refused)) throw refused;
    const license = await look().catch((failure: unknown) => {
      throw isRefused(failure) ? refused : failure;
    });
    try {
      const longest: unknown = Object(license).max_borrow_time;
      if (!(Number(longest) <= maxBorrow)) throw refused;
      return await borrow(null);
    } catch (failure) {
      throw isRefused(failure) && !isBorrowed(license) ? withSeat(failure) : failure;
    }
  }
}

function isRefused(failure: unknown): failure is FloatingLicenseError {
  return isFloatingLicenseError(failure) && failure.outcome === 'refused';
}

/** The same refusal, where the device may have got a seat on the way to it. */
function withSeat(refused: FloatingLicenseError): Error {
  const { status = 502, code, message, field, retryAfter } = refused;
  const details = { message, field, retryAfter, outcome: 'unknown' } as const;
  return refusal(status < 500 ? 502 : status, code, details);
}
