import { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import type { SeatRecord } from './SeatRecord.js';

/** Why the last check gave no seat, as the hooks and components tell it. */
export function failureOf({ hold }: SeatRecord): FloatingLicenseError | undefined {
  const failure = hold?.failure;
  if (!failure) return undefined;
  const time = failure.at === undefined ? undefined : new Date(failure.at);
  return new FloatingLicenseError({ ...failure, time, action: 'check' });
}
