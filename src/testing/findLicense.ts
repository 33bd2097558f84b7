import type { World } from './createWorld.js';
import type { LicenseState } from './LicenseState.js';
import { refusal } from './refusal.js';

/** What tells which licence is meant: the credentials of any mode, by their names on the wire. */
export interface LicenseQuery {
  product: string;
  license_id?: number | undefined;
  license_key?: string | undefined;
  username?: string | undefined;
  password?: string | undefined;
  id_token?: string | undefined;
  code?: string | undefined;
  customer_account_code?: string | undefined;
}

/**
 * The licence that a request is about.
 *
 * @throws a refusal: unknown_product, or license_not_found, which a wrong password gets as well.
 */
export function findLicense(query: LicenseQuery, world: World): LicenseState {
  if (query.product !== world.product) throw refusal('unknown_product');
  const license = world.licenses.find(
    (candidate) =>
      agrees(query.license_id, candidate.id) &&
      agrees(query.license_key, candidate.licenseKey) &&
      agrees(query.username, candidate.username) &&
      agrees(query.password, candidate.password) &&
      agrees(query.id_token, candidate.idToken) &&
      agrees(query.code, candidate.code) &&
      agrees(query.customer_account_code, candidate.customerAccountCode),
  );
  if (!license) throw refusal('license_not_found');
  return license;
}

function agrees<T>(asked: T | undefined, actual: T | undefined): boolean {
  return asked === undefined || asked === actual;
}
