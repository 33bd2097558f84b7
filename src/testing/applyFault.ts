import type { Fault } from './createFaultQueue.js';
import type { FaultContext } from './faults.js';
import { faults } from './faults.js';

/** What {@link applyFault} needs besides the fault. */
export interface FaultLeg {
  request: Request;
  /** Who would answer. */
  handler: (request: Request) => Promise<Response>;
  /** How long `delay` takes, in milliseconds, where it does not say. */
  delay: number;
  sign?: FaultContext['sign'];
}

/** Answers a request with a fault in between, or without one. It fits any leg of the way. */
export function applyFault(
  fault: Fault | undefined,
  { request, handler, delay, sign }: FaultLeg,
): Promise<Response> {
  const pass = (): Promise<Response> => handler(request);
  if (fault === undefined) return pass();
  const context: FaultContext = { pass, delay, signal: request.signal, sign };
  return typeof fault === 'object'
    ? faults.delay({ ...context, delay: fault.delay })
    : faults[fault](context);
}
