import type { FaultName } from './faultNames.js';
import { faultNames } from './faultNames.js';

/** A fault: its name, or `delay` with its own length in milliseconds. */
export type Fault = FaultName | { delay: number };

/** Makes coming requests fail. */
export interface FaultControl {
  /**
   * Queues faults: each takes one request, in this order.
   *
   * @throws TypeError for a name that is none, listing those that are.
   */
  next(...coming: Fault[]): void;
  /** Forgets what is queued. */
  clear(): void;
}

/** A queue of faults and the place where they are taken from it. */
export interface FaultQueue extends FaultControl {
  /** The fault of the request that just came in, taken off the queue. */
  take(): Fault | undefined;
  /** What is queued. */
  pending(): readonly Fault[];
}

/** An empty queue. */
export function createFaultQueue(): FaultQueue {
  let queue: Fault[] = [];
  return {
    next(...coming): void {
      coming.forEach(checkFault);
      queue.push(...coming);
    },
    clear(): void {
      queue = [];
    },
    take: () => queue.shift(),
    pending: () => [...queue],
  };
}

function checkFault(fault: Fault): void {
  if (typeof fault === 'object' || faultNames.includes(fault)) return;
  throw new TypeError(`no fault "${fault}"; there are: ${faultNames.join(', ')}`);
}
