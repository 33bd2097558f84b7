import type { ActionRoute, FloatingLicenseError, Outcome } from '../protocol/index.js';
import { isFloatingLicenseError } from '../protocol/index.js';
import type { Authorized, Authorizer } from './Authorizer.js';
import type { Circuit } from './circuit.js';
import type { Deadline } from './Deadline.js';
import { EndedError } from './Deadline.js';
import type { Send, ServiceAnswer, UpstreamCall } from './Platform.js';
import { NotSentError } from './Platform.js';
import { isBusy, readRetryAfter } from './readAnswer.js';
import { readErrorDocument } from './readErrorDocument.js';
import { refusal } from './refusal.js';
import { createSecretGuard, describeFailure } from './secrets.js';
import type { ServiceClock } from './serviceClock.js';
import type { ServiceQueue } from './serviceQueue.js';

/** What {@link createServiceCaller} works with. */
export interface ServiceConnection {
  /** Without `/api/v4`. */
  readonly apiUrl: string;
  readonly send: Send;
  readonly authorizer: Authorizer;
  readonly clock: ServiceClock;
  readonly queue: ServiceQueue;
  readonly circuit: Circuit;
}

/** What became of a call on its way: for events, and to search answers for. */
export interface Trail {
  /** How often something was sent, or was about to be. */
  attempts: number;
  /** Whether something was sent that may have taken effect, and was not refused. */
  mayHaveHappened: boolean;
  upstreamStatus?: number;
  upstreamCode?: string | undefined;
  /** What authorised the call. */
  secrets: string[];
  /** The service's own Date. */
  date?: string;
}

/** Calls the service, with all its waiting and repeating, by a deadline. Rejects with refusals only. */
export type CallService = (
  route: ActionRoute,
  request: object,
  deadline: Deadline,
  trail: Trail,
) => Promise<ServiceAnswer>;

/** A call that was never sent is sent again so often, after so many milliseconds. */
const resends = [100, 400];
/** Such refusals of a token are worth a new one. */
const staleToken = new Set(['oauth_token_expired', 'oauth_token_malformed']);

/**
 * Calls the service through queue and circuit, signed anew for every attempt. A call is repeated only
 * where it cannot have happened: it was never sent, the service said to come back, or it refused our
 * clock or our token, each of which is put right once.
 */
export function createServiceCaller(connection: ServiceConnection): CallService {
  const { apiUrl, authorizer, clock, queue, circuit, send } = connection;
  return async (route, request, deadline, trail) => {
    const onLeave = (): void => {
      trail.mayHaveHappened = true;
    };
    const call = { deadline, onLeave, ...prepare(`${apiUrl}${route.path}`, route.method, request) };
    trail.mayHaveHappened = false;
    try {
      return await attempt(call, trail);
    } catch (failure) {
      throw refusalOf(failure, trail);
    }
  };

  async function attempt(call: UpstreamCall, trail: Trail): Promise<ServiceAnswer> {
    const { deadline } = call;
    const tried: string[] = [];
    for (let unsent = 0; ;) {
      let authorized: Authorized;
      let answer: ServiceAnswer;
      try {
        circuit.check();
        const sign = await authorizer.ready(deadline);
        await queue.enter(deadline);
        authorized = await sign(clock.now());
        trail.secrets.push(authorized.secret);
        const headers = Object.assign({}, call.headers, authorized.headers);
        answer = await circuit.run(deadline, (ends) =>
          ends.race(() => {
            trail.attempts += 1;
            return send({ ...call, headers, deadline: ends });
          }),
        );
      } catch (failure) {
        if (failure instanceof NotSentError) trail.mayHaveHappened = false;
        const pause = failure instanceof NotSentError ? resends[unsent++] : undefined;
        if (pause === undefined || pause >= deadline.remaining) throw failure;
        await deadline.sleep(pause);
        continue;
      }
      trail.upstreamStatus = answer.status;
      trail.upstreamCode = undefined;
      trail.date = answer.header('date') ?? '';
      if (answer.status < 400) return answer;
      const code = readErrorDocument(answer)?.code ?? '';
      // Texts of the service's go into logs only where they are what a code looks like.
      if (code && !createSecretGuard(trail.secrets)(code)) trail.upstreamCode = code;
      const once = (what: string): boolean => !tried.includes(what) && tried.push(what) > 0;
      if (code === 'date_header_diff') {
        if (!once(code) || !clock.learn(answer.header('date'))) return answer;
      } else if (staleToken.has(code)) {
        if (!once(code) || !authorizer.renew(authorized)) return answer;
      } else {
        const seconds = isBusy(answer) ? readRetryAfter(answer) : undefined;
        if (seconds === undefined) return answer;
        queue.pause(seconds * 1000);
        // Whoever waits here holds a connection; a longer wait is the browser's to do.
        if (seconds > longestWait || seconds * 1000 >= deadline.remaining) return answer;
        if (!once('busy')) return answer;
      }
      trail.mayHaveHappened = false;
    }
  }
}

/** Seconds for which the proxy itself waits where the service says to come back. */
const longestWait = 2;

/** What a call that came to nothing means to the browser. */
export function refusalOf(
  failure: unknown,
  { mayHaveHappened, secrets }: Trail,
): FloatingLicenseError {
  if (isFloatingLicenseError(failure)) return failure;
  const outcome: Outcome = mayHaveHappened ? 'unknown' : 'refused';
  if (failure instanceof EndedError) {
    // Whoever closes a page hears nothing of it; to logs and metrics it is no failure.
    return failure.reason === 'gone'
      ? refusal(499, 'caller_gone', { outcome })
      : refusal(504, 'timeout', { outcome });
  }
  const cause = describeFailure(failure, createSecretGuard(secrets));
  return refusal(502, 'service_unavailable', { outcome, cause });
}

function prepare(
  url: string,
  method: ActionRoute['method'],
  request: object,
): Omit<UpstreamCall, 'deadline' | 'onLeave'> {
  const accept = { Accept: 'application/json' };
  if (method === 'POST') {
    const headers = { 'Content-Type': 'application/json', ...accept };
    return { url, method, headers, body: JSON.stringify(request) };
  }
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request)) query.set(name, String(value));
  return { url: `${url}?${query.toString()}`, method, headers: accept, body: null };
}
