/** A page's intervals, which run only when they are told to. */
export interface FakeTime {
  /** How many intervals run. */
  intervals: () => number;
  /** How many timers were set since the page loaded. */
  timersSet: () => number;
  /** Lets so many milliseconds go by on the clock (default: a second), and every interval run once. */
  tick: (milliseconds?: number) => void;
  /** Waits, in real time. */
  pass: (milliseconds: number) => Promise<void>;
}

/**
 * Takes over the page's clock, which stands still between ticks, and its intervals. Timeouts stay as
 * they are, and are counted.
 */
export function fakeTime(): FakeTime {
  const intervals = new Map<number, () => void>();
  const setTimer = window.setTimeout.bind(window);
  let [now, set] = [Date.now(), 0];

  Date.now = () => now;
  Object.assign(window, {
    setTimeout: (run: () => void, delay?: number): number => {
      set += 1;
      return setTimer(run, delay);
    },
    setInterval: (run: () => void): number => {
      set += 1;
      intervals.set(set, run);
      return set;
    },
    clearInterval: (id: number) => {
      intervals.delete(id);
    },
  });

  return {
    intervals: () => intervals.size,
    timersSet: () => set,
    tick: (milliseconds = 1_000) => {
      now += milliseconds;
      for (const run of intervals.values()) run();
    },
    pass: (milliseconds) => new Promise((resolve) => setTimer(resolve, milliseconds)),
  };
}
