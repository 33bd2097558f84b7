// The record as version 0.1.0 read and wrote it, word for word: its tabs share a browser with ours.

import * as z from 'zod/mini';

/** Milliseconds since the epoch, on the server's clock; within what a Date can hold. */
const instant = z.number().check(z.gte(0), z.lte(8e15));

const intent = z.union([
  z.object({ action: z.literal('borrow'), until: z.nullable(instant) }),
  z.object({ action: z.literal('release') }),
]);

const pool = z.object({ inUse: z.nullable(z.number()), total: z.nullable(z.number()) });

/**
 * What is remembered of a seat: the last facts that the service stated, and what was asked since
 * without an answer. It lives in the query cache and, between visits, in storage.
 */
export const seatRecord = z.object({
  version: z.literal(1),
  /** The device that it is about: another id finds nothing here. */
  hardwareId: z.string(),
  known: z.union([
    z.object({ state: z.enum(['unknown', 'none']) }),
    z.object({ state: z.literal('held'), renewBy: instant }),
    z.object({ state: z.literal('borrowed'), since: instant, until: instant }),
  ]),
  /** Written before a request leaves, so that a tab that closes meanwhile does not forget it. */
  pending: z.optional(z.object({ intent, sentAt: instant })),
  /** What was asked for and its answer lost: it may have happened. */
  lost: z.optional(intent),
  pool: z.optional(pool),
  /** False: the licence forbids borrowing. */
  canBorrow: z.optional(z.boolean()),
  /** The longest borrow that the licence allows, in hours, once an answer told. */
  maxBorrowHours: z.optional(z.number().check(z.gte(0), z.lte(1e6))),
  /** The server's clock minus the device's, in milliseconds, when it was last heard. */
  clockOffset: z.number().check(z.gte(-1e13), z.lte(1e13)),
});

/** See {@link seatRecord}. */
export type SeatRecord = z.output<typeof seatRecord>;

/** An action that changes a seat, as it was asked for; `until` in milliseconds, null for the longest. */
export type Intent = z.output<typeof intent>;
