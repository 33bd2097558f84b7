/**
 * The server's time, as far as this browser can tell. In milliseconds: moments since the epoch, offsets
 * and durations.
 */
export interface ServerClock {
  /** Now, on the server's clock. */
  now(): number;
  /** The server's clock minus the device's. */
  readonly offset: () => number;
  /** The same, to be remembered for all tabs: from then on, what another of them heard counts too. */
  share(): number;
  /** Takes over the offset that is remembered, unless one was heard since that is not shared yet. */
  recall(offset: number): void;
  /** Learns from an answer that came now: its `Date` header, and how long it took. */
  observe(dateHeader: string | null, took: number): void;
}

/** `Date` counts whole seconds and answers take time to arrive: below this, two clocks agree. */
const noise = 2_000;

/**
 * Creates a {@link ServerClock}. A seat ends when the server says so, and device clocks are often
 * wrong: countdowns, expiry and presets all count on this one.
 */
export function createServerClock(): ServerClock {
  let offset = 0;
  let isShared = true;
  return {
    now: () => Date.now() + offset,
    offset: () => offset,
    share: () => {
      isShared = true;
      return offset;
    },
    recall: (remembered) => {
      if (isShared) offset = remembered;
    },
    observe: (dateHeader, took) => {
      const date = Date.parse(dateHeader ?? '');
      if (Number.isNaN(date)) return;
      const difference = date + 500 - (Date.now() - took / 2);
      offset = Math.abs(difference) < noise ? 0 : Math.round(difference);
      isShared = false;
    },
  };
}
