import { formatUtcDate } from '../protocol/index.js';
import { isExpired } from './checks.js';
import type { DeviceState, LicenseState, World } from './world.js';
import { currentSlot, seatsInUse } from './world.js';

/**
 * What check and activate answer. Personal data is in it, as in the service's answers, so that a
 * proxy which passes it on gets caught.
 */
export function licenseDocument(license: LicenseState, device: DeviceState, world: World): object {
  const now = world.clock.now();
  const slot = currentSlot(device, now);
  const borrowed = slot?.state === 'borrowed' ? slot : undefined;
  return {
    id: license.id,
    ...owner(license),
    customer: {
      email: 'customer@example.test',
      first_name: 'Casey',
      last_name: 'Customer',
      company_name: 'Example Company',
      phone: '+00 000 0000',
      address: '1 Example Street',
    },
    product_details: { short_code: world.product, product_name: 'Emulator product' },
    license_active: license.active,
    license_enabled: license.enabled,
    is_expired: isExpired(license, now),
    validity_period: license.expiresAt === null ? null : answerDate(license.expiresAt, world),
    max_activations: license.maxActivations,
    times_activated: license.timesActivated,
    is_floating: false,
    is_floating_cloud: true,
    floating_timeout: license.floatingTimeout,
    floating_users: license.floatingUsers,
    floating_in_use_devices: seatsInUse(license, now),
    can_borrow: license.canBorrow,
    max_borrow_time: license.canBorrow ? license.maxBorrowTime : 0,
    is_borrowed: borrowed !== undefined,
    borrowed_until: borrowed ? answerDate(borrowed.until, world) : null,
    product_features: [],
  };
}

function owner({ credentials: { licenseKey, username } }: LicenseState): object {
  if (licenseKey !== undefined) return { license_key: licenseKey };
  return {
    user: { id: 1, true_email: username, email: username, first_name: 'Casey', last_name: 'User' },
  };
}

/** A date as the service's answers have it, by the switch `zonelessDates`. */
export function answerDate(time: number, { switches }: World): string {
  const date = formatUtcDate(new Date(time));
  return switches.zonelessDates ? date.slice(0, -1) : date;
}
