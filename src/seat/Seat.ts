import type { Intent } from './SeatRecord.js';

/** The seats of a licence, as the last check told. */
export interface Pool {
  /** Seats in use at that moment, this device's included; null where the service does not say. */
  inUse: number | null;
  /** Seats in all; null where the service does not say: neither zero nor unlimited. */
  total: number | null;
}

/**
 * An action whose answer was lost. A seat that is not borrowed may be held by it `until`, in
 * milliseconds, the service frees it.
 */
export type LostAction = Intent | { action: 'check' | 'release'; until: number };

/**
 * What is known of this device's seat at one moment of the server's clock. `lost` is an action whose
 * answer did not arrive: it may have happened, and repeating it finds out.
 */
export type Seat =
  /** Server render, id pending, never asked; or nobody knows, since an answer was lost. */
  | { state: 'unknown'; lost?: LostAction }
  /** This device holds no seat. */
  | { state: 'none'; pool?: Pool }
  /**
   * A slot that lasts while it is renewed. `renewBy` is null while a page renews it, else when the
   * service frees it.
   */
  | { state: 'held'; renewBy: Date | null; pool?: Pool }
  /** This device's until then, offline included; with `lost`, an extension that may have been granted. */
  | { state: 'borrowed'; since: Date; until: Date; pool?: Pool; lost?: Intent }
  /** Borrowed, and within the warning window: the last 15 minutes, or tenth of a shorter term. */
  | { state: 'expiring'; since: Date; until: Date; pool?: Pool; lost?: Intent }
  /** It ran out on its own. */
  | { state: 'expired'; since: Date };

/** The states that a seat can be in: the `data-state` of everything that shows one. */
export type SeatState = Seat['state'];
