import * as z from 'zod/mini';
import { isInstant } from './isInstant.js';

/** Milliseconds since the epoch, on the server's clock; within what a Date can hold. */
const instant = z.number().check(z.refine(isInstant));

const intent = z.union([
  z.object({ action: z.literal('borrow'), until: z.nullable(instant) }),
  z.object({ action: z.literal('release') }),
]);

const pool = z.object({ inUse: z.nullable(z.number()), total: z.nullable(z.number()) });

const heldSeat = z.object({ state: z.literal('held'), renewBy: instant });

/** What keeping a seat by checks has come to. All tabs go by it, so that one of them asks for all. */
const hold = z.looseObject({
  /** What the person said last: `take` a seat, or `stop`. */
  wish: z.optional(z.enum(['take', 'stop'])),
  /** When they said it; absent where an older version of this library wrote it down. */
  wishedAt: z.optional(instant),
  /** When a check is due; absent is at once. */
  dueAt: z.optional(instant),
  /** Since when a check is under way. */
  sentAt: z.optional(instant),
  /** Why the last check gave no seat. */
  failure: z.optional(
    z.looseObject({
      code: z.string(),
      outcome: z.enum(['refused', 'unknown']),
      /** How many checks in a row gave none. */
      times: z.number(),
      /** What whoever can help looks it up by. */
      at: z.optional(instant),
      status: z.optional(z.number()),
      requestId: z.optional(z.string()),
    }),
  ),
  /** When it turned out that somebody else has the seat that was kept here. */
  lostAt: z.optional(instant),
  /** A seat may have been taken without a word of it: the service frees it by then. */
  maybeUntil: z.optional(instant),
  /** When the last tab closed and sent a release that it could not wait for. */
  leftAt: z.optional(instant),
});

/**
 * What is remembered of a seat: the last facts that the service stated, and what was asked since
 * without an answer. It lives in the query cache and, between visits, in storage.
 *
 * Tabs of several versions of this library may share one. So version 1 grows by optional fields
 * alone: what a newer one writes, an older one reads, and fields that it does not know stay.
 */
export const seatRecord = z.looseObject({
  version: z.literal(1),
  /** The device that it is about: another id finds nothing here. */
  hardwareId: z.string(),
  known: z.union([
    z.object({ state: z.enum(['unknown', 'none']) }),
    heldSeat,
    z.object({ state: z.literal('borrowed'), since: instant, until: instant }),
  ]),
  /** Written before a request leaves, so that a tab that closes meanwhile does not forget it. */
  pending: z.optional(z.object({ intent, sentAt: instant })),
  /** What was asked for and its answer lost: it may have happened. */
  lost: z.optional(intent),
  hold: z.optional(hold),
  pool: z.optional(pool),
  /** False: the licence forbids borrowing. */
  canBorrow: z.optional(z.boolean()),
  /** The longest borrow that the licence allows, in hours, once an answer told. */
  maxBorrowHours: z.optional(z.number().check(z.gte(0), z.lte(1e6))),
  /** Minutes without a check until the service frees a held seat, once an answer told. */
  floatingTimeout: z.optional(z.number().check(z.gt(0), z.lte(1e6))),
  /** Activations that are used up, of how many; a limit of its own, beside the seats. */
  activations: z.optional(z.object({ used: z.number(), total: z.number() })),
  /** The server's clock minus the device's, in milliseconds, when it was last heard. */
  clockOffset: z.number().check(z.gte(-1e13), z.lte(1e13)),
});

/** See {@link seatRecord}. */
export type SeatRecord = z.output<typeof seatRecord>;

/** See `hold` of {@link SeatRecord}. */
export type HoldRecord = z.output<typeof hold>;

/** An action that changes a seat, as it was asked for; `until` in milliseconds, null for the longest. */
export type Intent = z.output<typeof intent>;
