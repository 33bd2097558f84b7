import { isFloatingLicenseError } from '../protocol/index.js';
import { isRefused } from './refusal.js';
import { isBorrowed } from './releaseHeld.js';
import { withSeat } from './withSeat.js';

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
      throw isBorrowed(license) ? failure : withSeat(failure);
    }
  }
}

/** Whether the service refused the date that was asked for. */
function isRefusedDate(failure: unknown): boolean {
  return isFloatingLicenseError(failure) && failure.code === 'borrow_until_not_valid';
}
