import type { Notify } from './ProxyEvent.js';

/** The time by which calls are signed: this server's, put right by what the service said. */
export interface ServiceClock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Goes by the service's own Date from now on, and tells where this server's is off.
   *
   * @returns false for no date, and for one that is not believed.
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
  let told = 0;
  const tell = (behind: number, corrected: boolean): void => {
    const isNew = Math.abs(behind - told) >= minute;
    if (isNew) told = behind;
    if (isNew && Math.abs(behind) >= minute) notify({ notice: 'clock-off', behind, corrected });
  };
  const isBelieved = (time: number): boolean => Math.abs(time - now()) <= furthest;
  return {
    now: () => now() + offset,
    learn(date): boolean {
      const time = Date.parse(date ?? '');
      if (Number.isNaN(time)) return false;
      const behind = time - now();
      const corrected = isBelieved(time);
      if (corrected) offset = behind;
      tell(behind, corrected);
      return corrected;
    },
    read(date) {
      const time = Date.parse(date ?? '');
      return isBelieved(time) ? time : undefined;
    },
  };
}
