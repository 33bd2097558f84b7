/** The time by which calls are signed: this server's, put right by what the service said. */
export interface ServiceClock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Goes by the service's own Date from now on.
   *
   * @returns how far this server's clock is behind, in milliseconds; undefined for no usable date.
   */
  learn(date: string | null): number | undefined;
}

/**
 * How far the service's Date is believed: a day. A pair of headers that is signed for a far future
 * would be good for all that time.
 */
const furthest = 24 * 3_600_000;

/** A clock over this server's. */
export function createServiceClock(now: () => number): ServiceClock {
  let offset = 0;
  return {
    now: () => now() + offset,
    learn(date): number | undefined {
      const behind = Date.parse(date ?? '') - now();
      if (!(Math.abs(behind) <= furthest)) return undefined;
      offset = behind;
      return behind;
    },
  };
}
