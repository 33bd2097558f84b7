import type { Notify } from './ProxyEvent.js';

/** The time by which calls are signed: this server's, put right by what the service said. */
export interface ServiceClock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Goes by the service's own Date from now on, and tells where this server's is off.
   *
   * @returns false for no usable date.
   */
  learn(date: string | null): boolean;
  /** A Date of the service's in milliseconds; undefined for one that is not believed. */
  read(date: string | null | undefined): number | undefined;
}

/**
 * How far the service's Date is believed: a day. A pair of headers that is signed for a far future
 * would be good for all that time.
 */
const furthest = 24 * 3_600_000;

/** Milliseconds by which a clock may be off, or change, before its people are told. */
const minute = 60_000;

/** A clock over this server's. */
export function createServiceClock(now: () => number, notify: Notify): ServiceClock {
  let offset = 0;
  const read = (date: string | null | undefined): number | undefined => {
    const time = Date.parse(date ?? '');
    return Math.abs(time - now()) <= furthest ? time : undefined;
  };
  return {
    now: () => now() + offset,
    learn(date): boolean {
      const time = read(date);
      if (time === undefined) return false;
      const behind = time - now();
      const isNew = Math.abs(behind - offset) >= minute;
      offset = behind;
      if (isNew && Math.abs(behind) >= minute) notify({ notice: 'clock-off', behind });
      return true;
    },
    read,
  };
}
