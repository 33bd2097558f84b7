import { CircuitState, circuitBreaker, ConsecutiveBreaker, handleWhen } from 'cockatiel';
import { Deadline, EndedError } from './Deadline.js';
import type { ServiceAnswer } from './Platform.js';
import { nobody } from './ProxyCall.js';
import type { Notify } from './ProxyEvent.js';
import { readRetryAfter } from './readAnswer.js';
import { refusal } from './refusal.js';

/** Lets calls through to the service as long as it lives. */
export interface Circuit {
  /**
   * Before somebody waits to be let out.
   *
   * @throws a refusal 503 while the service is left alone.
   */
  check(): void;
  /**
   * Sends a call, by the deadline that it is handed: where it tries whether the service is back, that is
   * not the caller's, since whoever goes away meanwhile says nothing of the service.
   *
   * @throws a refusal 503 while the service is left alone; what `send` rejects with.
   */
  run(
    deadline: Deadline,
    send: (deadline: Deadline) => Promise<ServiceAnswer>,
  ): Promise<ServiceAnswer>;
}

/** So many calls in a row without a word of the service, and it is left alone. */
const failures = 5;
/** Milliseconds until one call tries whether it is back. */
const rest = 10_000;
/** What gateways answer in its place; one that says when to come back speaks for a service that lives. */
const isGateways = (answer: ServiceAnswer): boolean =>
  answer.status === 502 ||
  answer.status === 504 ||
  (answer.status === 503 && readRetryAfter(answer) === undefined);

/**
 * Leaves a dead service alone for a while, then tries it with one call at a time.
 *
 * @param timeout how long a call that tries it may take, in milliseconds.
 * @param of what it leads to, for the notices.
 */
export function createCircuit(notify: Notify, timeout: number, of: 'service' | 'token'): Circuit {
  /** Ends of calls that had little of the time for themselves: of the service they say nothing. */
  const hurried = new WeakSet<Error>();
  const speaksOfService = (failure: Error): boolean =>
    !(failure instanceof EndedError && (failure.reason === 'gone' || hurried.has(failure)));
  const breaker = circuitBreaker(
    handleWhen(speaksOfService).orWhenResult((answer) => isGateways(Object(answer))),
    // How long it rests is counted here: there it goes by the wall clock, which may be set back.
    { halfOpenAfter: -Infinity, breaker: new ConsecutiveBreaker(failures) },
  );
  let openUntil = 0;
  breaker.onBreak(() => {
    openUntil = performance.now() + rest;
    notify({ notice: 'circuit-opened', of });
  });
  breaker.onReset(() => notify({ notice: 'circuit-closed', of }));

  const check = (): void => {
    const left = openUntil - performance.now();
    if (breaker.state === CircuitState.HalfOpen || left > 0) {
      const retryAfter = Math.max(1, Math.ceil(left / 1000));
      throw refusal(503, 'service_unavailable', { outcome: 'refused', retryAfter });
    }
  };

  const sendFairly = async (
    deadline: Deadline,
    send: (deadline: Deadline) => Promise<ServiceAnswer>,
  ): Promise<ServiceAnswer> => {
    const startedAt = performance.now();
    try {
      return await send(deadline);
    } catch (failure) {
      const took = performance.now() - startedAt;
      if (failure instanceof EndedError && took < timeout / 2) hurried.add(failure);
      throw failure;
    }
  };

  return {
    check,
    async run(deadline, send): Promise<ServiceAnswer> {
      if (breaker.state === CircuitState.Closed) {
        return breaker.execute(() => sendFairly(deadline, send));
      }
      check();
      return deadline.race(() => {
        const own = new Deadline(timeout, nobody);
        return breaker.execute(() => send(own)).finally(() => own.clear());
      });
    },
  };
}
