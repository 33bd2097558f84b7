import type { FloatingLicenseError } from '../protocol/index.js';
import { actions, errorDocument, isFloatingLicenseError } from '../protocol/index.js';
import { parseJson } from '../protocol/parseJson.js';
import { answerHeaders, corsHeaders } from './answerHeaders.js';
import { callOfRequest, responseOf } from './callOfRequest.js';
import { createServiceCaller } from './callService.js';
import { createHealthCheck } from './checkHealth.js';
import { createCircuit } from './circuit.js';
import { createCoalesce } from './coalesce.js';
import { createAuthorizer } from './createAuthorizer.js';
import { createPseudonyms } from './createPseudonyms.js';
import { createReporter } from './createReporter.js';
import type { FloatingProxy } from './FloatingProxyOptions.js';
import { createInboundLimits } from './inboundLimits.js';
import { createCounter } from './limits.js';
import type { Journey } from './performAction.js';
import { createPerformer } from './performAction.js';
import type { Platform } from './Platform.js';
import type { AnswerCall, ProxyAnswer } from './ProxyCall.js';
import type { ProxySettings } from './readOptions.js';
import { lastSegment } from './readRequest.js';
import { refusal, refusalAnswer } from './refusal.js';
import { createServiceCeiling } from './serviceCeiling.js';
import { createServiceClock } from './serviceClock.js';
import { createServiceQueue } from './serviceQueue.js';
import { watchAction, watchedSend } from './telemetry.js';

/** What answers the calls of a proxy, for adapters that have no Request at hand. */
const answerers = new WeakMap<object, AnswerCall>();

/** How to answer a call with a proxy; undefined for one that somebody wrapped. */
export function answererOf(proxy: FloatingProxy): AnswerCall | undefined {
  return answerers.get(proxy);
}

/** The proxy on a platform. Settings and keys live in closures: nothing of it can be printed. */
export function createProxy(settings: ProxySettings, platform: Platform): FloatingProxy {
  const { limits } = settings;
  const { notify, report } = createReporter(settings);
  const clock = createServiceClock(settings.now, notify);
  const send = watchedSend(platform.send);
  const callService = createServiceCaller({
    apiUrl: settings.apiUrl,
    send,
    authorizer: createAuthorizer(settings, { ...platform, send }, () =>
      createCircuit(notify, settings.timeout, 'token'),
    ),
    clock,
    queue: createServiceQueue(createServiceCeiling(limits.service, notify), limits.queue),
    circuit: createCircuit(notify, settings.timeout, 'service'),
  });
  const counter = (name: 'address' | 'identity' | 'guesses') =>
    limits[name] === false ? undefined : createCounter(name, limits[name], notify);
  const prepareToVerify = platform.createVerifier(settings.publicKey);
  const perform = createPerformer({
    settings,
    clock,
    limits: createInboundLimits(
      { address: counter('address'), identity: counter('identity'), guesses: counter('guesses') },
      settings.address,
    ),
    callService,
    // A flight ends at the time limit; those who join it want an answer within theirs.
    coalesce: createCoalesce(settings.timeout / 2),
    pseudonymOf: createPseudonyms(platform.createHmac(settings.pseudonymKey)),
    prepareToVerify,
    notify,
  });

  const answer: AnswerCall = (call) => {
    const action = call.method === 'POST' ? lastSegment(call.url) : '';
    if (!Object.hasOwn(actions, action)) return respond(call);
    return watchAction(action, call.url, () => respond(call), codeOf);
  };
  const respond: AnswerCall = async (call) => {
    const startedAt = performance.now();
    // Ours alone: one that a browser chose could be another request's, and an audit would mix them up.
    const requestId = crypto.randomUUID();
    const cors = corsHeaders(call, settings.allowedOrigins);
    const journey: Journey = { attempts: 0, mayHaveHappened: false, secrets: [] };
    const finish = ({ status, headers, body }: ProxyAnswer): ProxyAnswer => {
      const time = journey.time ?? clock.now();
      return {
        status,
        headers: Object.assign(answerHeaders(requestId, time), headers, cors),
        body,
      };
    };
    if (cors && call.method === 'OPTIONS') return finish(nothing);
    // What a browser sets its clock by before it shows a first date; nothing of a licence is in it.
    if (call.method === 'GET' && lastSegment(call.url) === 'time') return finish(nothing);
    let answered = nothing;
    let error: FloatingLicenseError | undefined;
    try {
      const seat = await perform(call, journey);
      if (seat !== undefined) answered = { status: 200, headers: json, body: JSON.stringify(seat) };
    } catch (cause) {
      error = isFloatingLicenseError(cause) ? cause : internalError(cause, journey);
      answered = refusalAnswer(error);
    }
    report(journey, {
      requestId,
      status: answered.status,
      error,
      duration: performance.now() - startedAt,
      isHeard: !call.caller.isGone(),
    });
    return finish(answered);
  };

  const proxy: FloatingProxy = Object.freeze({
    fetch: async (request: Request) => responseOf(await answer(callOfRequest(request))),
    check: createHealthCheck(settings, callService, prepareToVerify),
  });
  answerers.set(proxy, answer);
  return proxy;
}

/** The code of an answer that is a refusal. */
function codeOf({ status, body }: ProxyAnswer): string | undefined {
  return status < 400 ? undefined : errorDocument.safeParse(parseJson(body ?? '')).data?.code;
}

const json = { 'Content-Type': 'application/json' };
const nothing: ProxyAnswer = { status: 204, headers: {}, body: null };

/** Something threw that should not have. */
function internalError(cause: unknown, { mayHaveHappened }: Journey): FloatingLicenseError {
  const outcome = mayHaveHappened ? 'unknown' : 'refused';
  return refusal(500, 'internal_error', { cause, outcome });
}
