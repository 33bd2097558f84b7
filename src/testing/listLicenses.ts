import type { World } from './createWorld.js';

/** A licence of an emulator: what it shows, and what it is reached with. */
export interface ListedLicense {
  shows: string;
  licenseKey?: string;
  username?: string;
  password?: string;
  customerAccountCode?: string;
  idToken?: string;
  code?: string;
  /** A device that is blacklisted on it. */
  hardwareId?: string;
}

/** Lists the licences of a world. */
export function listLicenses(world: World): ListedLicense[] {
  return world.licenses.map((license) => {
    const { shows, licenseKey, username, password, customerAccountCode, idToken, code } = license;
    const hardwareId = license.devices.find((device) => device.blacklisted)?.hardwareId;
    return {
      shows,
      ...(licenseKey !== undefined && { licenseKey }),
      ...(username !== undefined && { username }),
      ...(password !== undefined && { password }),
      ...(customerAccountCode !== undefined && { customerAccountCode }),
      ...(idToken !== undefined && { idToken }),
      ...(code !== undefined && { code }),
      ...(hardwareId !== undefined && { hardwareId }),
    };
  });
}
