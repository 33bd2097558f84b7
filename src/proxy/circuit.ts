import {
  BrokenCircuitError,
  CircuitState,
  circuitBreaker,
  ConsecutiveBreaker,
  handleWhen,
} from 'cockatiel';
import { EndedError } from './Deadline.js';
import type { ServiceAnswer } from './Platform.js';
import type { Notify } from './ProxyEvent.js';
import { refusal } from './refusal.js';

/** Lets calls through to the service as long as it lives. */
export type Circuit = (send: () => Promise<ServiceAnswer>) => Promise<ServiceAnswer>;

/** So many calls in a row without a word of the service, and it is left alone. */
const failures = 5;
/** Milliseconds until one call tries whether it is back. */
const rest = 10_000;
/** What gateways answer in its place. */
const gatewayStatuses = new Set([502, 503, 504]);

/** Leaves a dead service alone for a while, then tries it with one call at a time. */
export function createCircuit(notify: Notify): Circuit {
  const breaker = circuitBreaker(
    // Who goes away says nothing of the service; a trial that was not waited for has not succeeded, though.
    handleWhen(
      (error) => isTrial() || !(error instanceof EndedError && error.reason === 'gone'),
    ).orWhenResult((answer) => gatewayStatuses.has(Object(answer).status)),
    { halfOpenAfter: rest, breaker: new ConsecutiveBreaker(failures) },
  );
  const isTrial = (): boolean => breaker.state === CircuitState.HalfOpen;
  let openUntil = 0;
  breaker.onBreak(() => {
    openUntil = Date.now() + rest;
    notify({ notice: 'circuit-opened' });
  });
  breaker.onReset(() => notify({ notice: 'circuit-closed' }));
  const left = (): Error => {
    const retryAfter = Math.max(1, Math.ceil((openUntil - Date.now()) / 1000));
    return refusal(503, 'service_unavailable', { outcome: 'refused', retryAfter });
  };

  return async (send) => {
    if (isTrial()) throw left();
    try {
      return await breaker.execute(send);
    } catch (error) {
      throw error instanceof BrokenCircuitError ? left() : error;
    }
  };
}
