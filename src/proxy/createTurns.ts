import type { Deadline } from './Deadline.js';

/** Runs something when all that came before it with its key has ended; rejects at its deadline. */
export type TakeTurn = <T>(key: string, deadline: Deadline, run: () => Promise<T>) => Promise<T>;

/** Lets those with the same key act one after the other, within this process. */
export function createTurns(): TakeTurn {
  const ends = new Map<string, Promise<unknown>>();
  return (key, deadline, run) => {
    const before = ends.get(key);
    const turn = before ? before.then(() => deadline.race(run)) : run();
    const leave = (): void => {
      if (ends.get(key) === end) ends.delete(key);
    };
    const end = turn.then(leave, leave);
    ends.set(key, end);
    // Whose time is up leaves; those behind wait for those before all the same.
    return before ? deadline.race(() => turn) : turn;
  };
}
