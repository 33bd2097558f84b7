import type { Action } from '../protocol/index.js';
import { actions } from '../protocol/index.js';
import type { CallService, Trail } from './callService.js';
import type { Coalesce } from './coalesce.js';
import type { Identity } from './Identity.js';
import { identify } from './Identity.js';
import type { InboundLimits } from './inboundLimits.js';
import type { ServiceAnswer, Verify } from './Platform.js';
import { applyPolicy, askWhetherAllowed } from './policy.js';
import type { Caller, ProxyCall } from './ProxyCall.js';
import type { Notify } from './ProxyEvent.js';
import { readAnswer } from './readAnswer.js';
import type { ProxySettings } from './readOptions.js';
import { readRequest } from './readRequest.js';
import { isRefusedDate, refusal } from './refusal.js';
import { createSecretGuard, secretsOf } from './secrets.js';
import type { ServiceClock } from './serviceClock.js';
import { serviceCalls } from './serviceCalls.js';
import { typedIdentity } from './typedIdentity.js';

/** What becomes known of a request on its way, for the event at its end. */
export interface Journey extends Trail {
  action?: Action;
  subject?: string;
  license?: string | undefined;
  hardwareId?: string;
  until?: Date | null;
}

/** What {@link createPerformer} works with. */
export interface PerformerParts {
  readonly settings: ProxySettings;
  readonly clock: ServiceClock;
  readonly limits: InboundLimits;
  readonly callService: CallService;
  readonly coalesce: Coalesce<{ outcome: () => ServiceAnswer; trail: Trail }>;
  readonly pseudonymOf: (who: Identity) => Promise<string>;
  readonly prepareToVerify: () => Verify | Promise<Verify>;
  readonly notify: Notify;
}

/** Performs what a request asks for; undefined for an empty answer. Throws refusals. */
export type Perform = (call: ProxyCall, journey: Journey) => Promise<unknown>;

/** Nobody who could go away. */
const nobody: Caller = { isGone: false, onGone: () => () => undefined };

/** The path of an action: limit, check, identify, allow, send, verify, reduce. */
export function createPerformer(parts: PerformerParts): Perform {
  const { settings, clock, limits, notify } = parts;
  return async (call, journey) => {
    const { action, body } = await readRequest(call, settings.allowedOrigins, () =>
      limits.enter(call),
    );
    journey.action = action;
    const serviceCall = serviceCalls[action];
    const wish = serviceCall.read(body, clock.now());
    journey.hardwareId = wish.hardware_id;
    const typed = typedIdentity(wish.credentials, settings.browserCredentials);
    const who = typed ?? (await identify(call.request, settings.identify, wish.license));
    const subject = await parts.pseudonymOf(who);
    journey.subject = subject;
    journey.license = who.id;
    await limits.countIdentity(subject);
    const until =
      wish.until === undefined ? undefined : applyPolicy(wish.until, clock.now(), settings.policy);
    if (until !== undefined) journey.until = until;
    await askWhetherAllowed(settings.authorize, {
      action,
      identity: who,
      hardwareId: wish.hardware_id,
      until,
      request: call.request,
    });
    const verify = await getReady(parts.prepareToVerify);
    journey.secrets.push(...settings.secrets, ...secretsOf(who));

    const ask = async (date: Date | null | undefined): Promise<unknown> => {
      const request = serviceCall.build(who, settings.product, wish.hardware_id, date);
      const answer = await send(action, request, call.caller, journey);
      const holdsSecret = createSecretGuard(journey.secrets);
      const { signature } = settings;
      return readAnswer(answer, serviceCall.answer, {
        verify,
        signature,
        holdsSecret,
        onUnsigned: () => notify({ notice: 'signature-missing', action }),
      });
    };
    const run = (): Promise<unknown> =>
      ask(until).catch((refused: unknown) => {
        // The longest by our policy was longer than the licence allows: its own longest, then.
        if (wish.until === null && until && isRefusedDate(refused)) return ask(null);
        throw refused;
      });
    const seat = await (typed ? limits.guess(call, typed, subject, run) : run());
    return settle(seat, until, journey);
  };

  async function send(
    action: Action,
    request: object,
    caller: Caller,
    journey: Journey,
  ): Promise<ServiceAnswer> {
    const { callService, coalesce } = parts;
    const route = actions[action];
    if (action === 'check') {
      const key = JSON.stringify(request);
      const { secrets } = journey;
      const shared = await coalesce(key, caller, async (callers) => {
        const trail: Trail = { attempts: 0, mayHaveHappened: false, secrets };
        const outcome = await callService(route, request, callers, trail).then(
          (answer) => () => answer,
          (refused: unknown) => () => {
            throw refused;
          },
        );
        return { outcome, trail };
      });
      const { trail, outcome } = shared.result;
      Object.assign(journey, trail, shared.isShared ? { attempts: 0 } : {});
      return outcome();
    }
    // Who gives a seat back and closes the page has not changed their mind.
    const waiting = action === 'release' ? nobody : caller;
    return callService(route, request, waiting, journey);
  }

  /** What was granted, within what was allowed. */
  function settle(seat: unknown, allowed: Date | null | undefined, journey: Journey): unknown {
    if (typeof seat !== 'object' || seat === null) return seat;
    const { maxBorrow } = settings.policy;
    const until = 'borrowed_until' in seat ? seat.borrowed_until : undefined;
    if (journey.action === 'borrow' && until instanceof Date) {
      journey.until = until;
      if (allowed && until > allowed) notify({ notice: 'policy-exceeded', until });
    }
    const longest = 'max_borrow_time' in seat ? seat.max_borrow_time : undefined;
    if (maxBorrow === undefined || typeof longest !== 'number') return seat;
    return { ...seat, max_borrow_time: Math.min(longest, maxBorrow) };
  }
}

/** With a key that cannot be used no answer could be believed, so nothing is sent. */
async function getReady(prepare: () => Verify | Promise<Verify>): Promise<Verify> {
  try {
    return await prepare();
  } catch (cause) {
    const message = 'The option publicKey is no RSA key that can be used';
    throw refusal(500, 'internal_error', { message, cause, outcome: 'refused' });
  }
}
