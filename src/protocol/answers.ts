import * as z from 'zod/mini';
import { utcDate } from './utcDate.js';

const count = z.optional(z.nullable(z.number()));

/**
 * The 200 answer to borrow: what was granted, which can differ from what was asked for. Fields that
 * we do not know are dropped, which is also how the proxy keeps everything but the seat to itself.
 */
export const borrowAnswer = z.object({
  /** Until when the seat is this device's. */
  borrowed_until: utcDate,
  /** The longest borrow that the licence allows, in hours. */
  max_borrow_time: z.optional(z.number()),
});

/** The 200 answer to check and activate, reduced to what tells about the seat. */
export const licenseAnswer = z.object({
  /** Minutes without contact until the service frees a seat that is held and not borrowed. */
  floating_timeout: z.optional(z.number()),
  /** Seats in the pool; null or absent is unknown, neither zero nor unlimited. */
  floating_users: count,
  /** Seats in use at that moment, this device's included; null or absent is unknown. */
  floating_in_use_devices: count,
  can_borrow: z.optional(z.boolean()),
  /** Hours; 0 where borrowing is off. */
  max_borrow_time: z.optional(z.number()),
  is_borrowed: z.optional(z.boolean()),
  borrowed_until: z.optional(z.nullable(utcDate)),
  /** Activations are a limit of their own, beside the seats. */
  max_activations: count,
  times_activated: count,
});

/** The 200 answer to release: nothing, as zero bytes or as an empty JSON string. */
export const releaseAnswer = z.string().check(z.trim(), z.regex(/^(?:"")?$/));

/** What a borrow granted. */
export type BorrowAnswer = z.output<typeof borrowAnswer>;
/** What check and activate tell. */
export type LicenseAnswer = z.output<typeof licenseAnswer>;
