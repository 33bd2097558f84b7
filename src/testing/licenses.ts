import type { Identity } from '../proxy/index.js';
import type { LicenseCredentials, Optional } from './EmulatorOptions.js';
import type { World } from './world.js';

/** A licence of an emulator: what it shows, and what it is reached with. */
export interface ListedLicense extends Partial<LicenseCredentials> {
  /** What it is there to show; its name in `control.license` and `createTestStack`. */
  shows: string;
  /** A device that is blacklisted on it. */
  hardwareId?: string;
}

/** Lists the licences of a world. */
export function listLicenses({ licenses }: Pick<World, 'licenses'>): ListedLicense[] {
  return licenses.map(({ shows, credentials, devices }) => {
    const hardwareId = devices.find(({ blacklisted }) => blacklisted)?.hardwareId;
    return { shows, ...credentials, ...(hardwareId !== undefined && { hardwareId }) };
  });
}

const credentialNames = [
  'licenseKey',
  'username',
  'password',
  'customerAccountCode',
  'idToken',
  'code',
] as const satisfies (keyof LicenseCredentials)[];

/** What of a licence is a credential, without what it has not. */
export function credentialsOf(license: Optional<LicenseCredentials>): Partial<LicenseCredentials> {
  const credentials: Partial<LicenseCredentials> = {};
  for (const name of credentialNames) {
    const value = license[name];
    if (value !== undefined) credentials[name] = value;
  }
  return credentials;
}

/**
 * Finds a licence.
 *
 * @param name what it shows, its key or its user name.
 * @throws TypeError where there is none, listing what there is.
 */
export function pickLicense<License extends { readonly shows: string }>(
  name: string,
  licenses: readonly License[],
  credentialsIn: (license: License) => Partial<LicenseCredentials>,
): License {
  const found =
    licenses.find(({ shows }) => shows === name) ??
    licenses.find((license) => {
      const { licenseKey, username } = credentialsIn(license);
      return licenseKey === name || username === name;
    });
  if (found) return found;
  const names = licenses.map(({ shows }) => shows).join(', ');
  throw new TypeError(
    `no licence shows, or has the key or user name, "${name}"; there are: ${names}`,
  );
}

/**
 * Who the customer of a licence is, as `identify` tells the proxy.
 *
 * @param name what the licence shows, its key or its user name.
 * @throws TypeError where there is none, listing what there is.
 */
export function identityOf(
  name: string,
  { licenses }: { readonly licenses: readonly ListedLicense[] },
): Identity {
  const license = pickLicense(name, licenses, (listed) => listed);
  const { licenseKey, username, password, customerAccountCode, idToken, code } = license;
  if (licenseKey !== undefined) return { licenseKey };
  if (username !== undefined) {
    if (password !== undefined) return { username, password };
    if (customerAccountCode !== undefined) {
      if (idToken !== undefined) return { username, customerAccountCode, idToken };
      if (code !== undefined) return { username, customerAccountCode, code };
    }
  }
  throw new TypeError(`the licence "${name}" has no credentials to sign in with`);
}
