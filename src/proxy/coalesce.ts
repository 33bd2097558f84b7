import type { Deadline, EndReason } from './Deadline.js';
import type { Caller } from './ProxyCall.js';

/** Something under way for all who asked for it. */
interface Flight {
  readonly answer: Promise<unknown>;
}

/** Runs what has the same key at the same time once. */
export interface Coalesce<F extends Flight> {
  /**
   * Joins what is under way, or starts it. It is ended once the deadlines of all who joined are over.
   *
   * @param device whose state it tells.
   */
  join(
    key: string,
    device: string,
    deadline: Deadline,
    start: (callers: Caller) => F,
  ): { flight: F; isShared: boolean };
  /** Nobody joins any more what is under way for a device: its state is another one now. */
  close(device: string): void;
}

/**
 * Lets identical requests in flight share one.
 *
 * @param youth how long one may be joined, in milliseconds: who joins later would hardly wait for an answer.
 */
export function createCoalesce<F extends Flight>(youth: number): Coalesce<F> {
  interface Known {
    flight: F;
    device: string;
    callers: Callers;
    /** By `performance.now()`. */
    oldAt: number;
  }
  const flights = new Map<string, Known>();
  return {
    join(key, device, deadline, start) {
      const found = flights.get(key);
      if (found && performance.now() < found.oldAt) {
        found.callers.join(deadline);
        return { flight: found.flight, isShared: true };
      }
      // Another flight may have the key by then.
      const leave = (): void => {
        if (flights.get(key)?.callers === callers) flights.delete(key);
      };
      // Whoever asks from then on must not join what is being given up.
      const callers = createCallers(leave);
      callers.join(deadline);
      const flight = start(callers);
      if (!callers.isGone()) {
        flights.set(key, { flight, device, callers, oldAt: performance.now() + youth });
      }
      flight.answer.then(leave, leave);
      return { flight, isShared: false };
    },
    close(device): void {
      for (const [key, flight] of flights) if (flight.device === device) flights.delete(key);
    },
  };
}

/** Several callers as one, who is gone when all are. */
interface Callers extends Caller {
  join(deadline: Deadline): void;
}

function createCallers(onEmpty: () => void): Callers {
  let waiting = 0;
  const listeners = new Set<(reason: EndReason) => void>();
  const leave = (reason: EndReason): void => {
    waiting -= 1;
    if (waiting > 0) return;
    onEmpty();
    for (const listener of listeners) listener(reason);
  };
  return {
    isGone: () => waiting === 0,
    onGone(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    join(deadline) {
      waiting += 1;
      deadline.onEnd(leave);
    },
  };
}
