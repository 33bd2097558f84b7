import type { Caller } from './ProxyCall.js';

/** Runs what has the same key at the same time once; all who ask get its result. */
export type Coalesce<T> = (
  key: string,
  caller: Caller,
  run: (callers: Caller) => Promise<T>,
) => Promise<{ result: T; isShared: boolean }>;

interface Flight<T> {
  readonly result: Promise<T>;
  join(caller: Caller): void;
}

/** Lets identical requests in flight share one. What runs is ended once all who asked are gone. */
export function createCoalesce<T>(): Coalesce<T> {
  const flights = new Map<string, Flight<T>>();
  return async (key, caller, run) => {
    const flight = flights.get(key);
    if (flight) {
      flight.join(caller);
      return { result: await flight.result, isShared: true };
    }
    const callers = createCallers(() => flights.delete(key));
    callers.join(caller);
    const result = run(callers).finally(() => flights.delete(key));
    flights.set(key, { result, join: (other) => callers.join(other) });
    return { result: await result, isShared: false };
  };
}

/** Several callers as one, who is gone when all are. */
function createCallers(onEmpty: () => void): Caller & { join(caller: Caller): void } {
  let waiting = 0;
  const listeners = new Set<() => void>();
  const leave = (): void => {
    waiting -= 1;
    if (waiting > 0) return;
    // Whoever asks from now on must not join what is being given up.
    onEmpty();
    for (const listener of listeners) listener();
  };
  return {
    get isGone() {
      return waiting === 0;
    },
    onGone(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    join(caller) {
      waiting += 1;
      caller.onGone(leave);
      if (caller.isGone) leave();
    },
  };
}
