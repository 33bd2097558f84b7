import type { Identity } from '../proxy/index.js';
import type { Emulator } from './createEmulator.js';

/**
 * Who the customer of a licence is, as `identify` tells the proxy.
 *
 * @param shows what the licence shows.
 * @throws TypeError where there is none, listing what there is.
 */
export function identityOf(shows: string, { licenses }: Pick<Emulator, 'licenses'>): Identity {
  const license = licenses.find((candidate) => candidate.shows === shows);
  if (!license) {
    const names = licenses.map((candidate) => candidate.shows).join(', ');
    throw new TypeError(`no licence shows "${shows}"; there are: ${names}`);
  }
  const { licenseKey, username, password, customerAccountCode, idToken, code } = license;
  if (licenseKey !== undefined) return { licenseKey };
  if (username !== undefined) {
    if (password !== undefined) return { username, password };
    if (customerAccountCode !== undefined) {
      if (idToken !== undefined) return { username, customerAccountCode, idToken };
      if (code !== undefined) return { username, customerAccountCode, code };
    }
  }
  throw new TypeError(`the licence "${shows}" has no credentials to sign in with`);
}
