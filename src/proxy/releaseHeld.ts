import { withSeat } from './withSeat.js';

/**
 * Returns a seat that is held, and leaves one that is borrowed: for a page that closes, which does not
 * know what another has borrowed meanwhile.
 *
 * @param look checks the licence.
 */
export async function releaseHeld(
  look: () => Promise<unknown>,
  release: () => Promise<unknown>,
): Promise<unknown> {
  if (isBorrowed(await look())) return undefined;
  try {
    return await release();
  } catch (failure) {
    throw withSeat(failure);
  }
}

/** Whether a check says that the device has a borrowed seat. */
export function isBorrowed(license: unknown): boolean {
  const { is_borrowed: borrowed }: { is_borrowed?: unknown } = Object(license);
  return borrowed === true;
}
