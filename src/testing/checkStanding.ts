import type { LicenseState } from './LicenseState.js';
import { refusal } from './refusal.js';

/**
 * Whether a licence can be used at all.
 *
 * @param now milliseconds since 1970; without it, as on release, the expiry is not looked at.
 * @throws a refusal: license_not_active, license_not_enabled or license_expired.
 */
export function checkStanding(license: LicenseState, now?: number): void {
  if (!license.active) throw refusal('license_not_active');
  checkAvailability(license, now);
}

/** The same for activation, which is what makes an inactive licence active. */
export function checkAvailability(license: LicenseState, now?: number): void {
  if (!license.enabled) throw refusal('license_not_enabled');
  if (now !== undefined && isExpired(license, now)) throw refusal('license_expired');
}

/** Whether a licence has run out. */
export function isExpired({ expiresAt }: LicenseState, now: number): boolean {
  return expiresAt !== null && expiresAt <= now;
}
