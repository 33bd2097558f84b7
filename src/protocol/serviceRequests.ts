import * as z from 'zod/mini';
import type { BorrowCredentials, ReleaseCredentials } from './credentials.js';
import { borrowCredentials, releaseCredentials } from './credentials.js';
import { utcDate } from './utcDate.js';

const text = z.string().check(z.minLength(1));

const common = z.object({
  hardware_id: text,
  product: text,
  license_id: z.optional(z.int()),
  bundle_code: z.optional(text),
  sdk_ver: z.optional(text),
});

interface Common {
  /** The device, an opaque non-empty string. */
  hardware_id: string;
  /** The product's short code. */
  product: string;
  /** Picks one licence when several match the credentials. */
  license_id?: number | undefined;
  bundle_code?: string | undefined;
  sdk_ver?: string | undefined;
}

/** Body of `POST /api/v4/floating/borrow`. `borrowed_until` must be there; null asks for the longest. */
export const borrowRequest = z.intersection(
  z.intersection(common, z.object({ borrowed_until: z.nullable(utcDate) })),
  borrowCredentials,
);

/** Body of `POST /api/v4/floating/release`. */
export const releaseRequest = z.intersection(common, releaseCredentials);

/** Body of `POST /api/v4/activate_license`. */
export const activateRequest = z.intersection(common, borrowCredentials);

/** Query of `GET /api/v4/check_license`; `license_id` arrives as text there. */
export const checkRequest = z.intersection(
  z.extend(common, { license_id: z.optional(z.coerce.number().check(z.int())) }),
  releaseCredentials,
);

/** Wire form of {@link borrowRequest}; the date is ISO 8601 in UTC, see `formatUtcDate`. */
export type BorrowRequest = Common & BorrowCredentials & { borrowed_until: string | null };
/** Wire form of {@link releaseRequest}: with a password it does not compile. */
export type ReleaseRequest = Common & ReleaseCredentials;
/** Wire form of {@link activateRequest}. */
export type ActivateRequest = Common & BorrowCredentials;
/** Wire form of {@link checkRequest}. */
export type CheckRequest = Common & ReleaseCredentials;
