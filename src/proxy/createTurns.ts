import type { Deadline } from './Deadline.js';

/** Lets those with the same key act one after the other, within this process. */
export interface Turns {
  /** Runs something when all that came before it has ended; rejects at its deadline. */
  take<T>(key: string, deadline: Deadline, run: () => Promise<T>): Promise<T>;
  /** Waits until all that has come so far has ended, and keeps nobody waiting. */
  pass(key: string, deadline: Deadline): Promise<void>;
}

/** Creates {@link Turns}. */
export function createTurns(): Turns {
  const ends = new Map<string, Promise<void>>();
  return {
    take(key, deadline, run) {
      const before = ends.get(key);
      const turn = before ? deadline.race(() => before).then(run) : run();
      // Whose time is up leaves; those behind wait for those before all the same.
      const end = Promise.allSettled([before, turn]).then(() => {
        if (ends.get(key) === end) ends.delete(key);
      });
      ends.set(key, end);
      return turn;
    },
    pass: async (key, deadline) => {
      const before = ends.get(key);
      if (before) await deadline.race(() => before);
    },
  };
}
