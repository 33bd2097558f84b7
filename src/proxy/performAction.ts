import type { Action } from '../protocol/index.js';
import { actions } from '../protocol/index.js';
import type { Admission, AdmissionParts } from './admit.js';
import { admit } from './admit.js';
import { borrowLongest } from './borrowLongest.js';
import type { CallService, Trail } from './callService.js';
import { refusalOf } from './callService.js';
import type { Coalesce } from './coalesce.js';
import { createTurns } from './createTurns.js';
import { Deadline, EndedError } from './Deadline.js';
import type { ServiceAnswer, Verify } from './Platform.js';
import type { ProxyCall } from './ProxyCall.js';
import { nobody } from './ProxyCall.js';
import type { Notify } from './ProxyEvent.js';
import { readAnswer } from './readAnswer.js';
import { readAction } from './readRequest.js';
import { hostFault } from './refusal.js';
import { releaseHeld } from './releaseHeld.js';
import { createSecretGuard, secretsOf } from './secrets.js';
import type { ServiceRequest } from './serviceCalls.js';
import { serviceCalls } from './serviceCalls.js';

/** What becomes known of a request on its way, for the event at its end. */
export interface Journey extends Trail, Admission {
  action?: Action;
  /** By the service, in milliseconds, where its answer was believed. */
  time?: number | undefined;
}

/** What {@link createPerformer} works with. */
export interface PerformerParts extends AdmissionParts {
  readonly callService: CallService;
  readonly coalesce: Coalesce<{ answer: Promise<ServiceAnswer>; trail: Trail }>;
  readonly prepareToVerify: () => Verify | Promise<Verify>;
  readonly notify: Notify;
}

/** Performs what a request asks for; undefined for an empty answer. Throws refusals. */
export type Perform = (call: ProxyCall, journey: Journey) => Promise<unknown>;

/** The path of an action: let in, sent in its turn, verified, reduced to what a browser may know. */
export function createPerformer(parts: PerformerParts): Perform {
  const { settings, clock, limits, notify } = parts;
  const turns = createTurns();
  return async (call, journey) => {
    const action = readAction(call);
    journey.action = action;
    // Who gives a seat back and closes the page has not changed their mind.
    const deadline = new Deadline(settings.timeout, action === 'release' ? nobody : call.caller);
    try {
      return await perform(action, call, journey, deadline).catch(tellEnd(journey));
    } finally {
      deadline.clear();
    }
  };

  async function perform(
    action: Action,
    call: ProxyCall,
    journey: Journey,
    deadline: Deadline,
  ): Promise<unknown> {
    const { wish, who, typed, subject, until, allow } = await admit(
      action,
      call,
      parts,
      deadline,
      journey,
    );
    const verify = await getReady(parts.prepareToVerify);
    journey.secrets.push(...settings.secrets, ...secretsOf(who));

    const build = (what: Action, date?: Date | null): ServiceRequest =>
      serviceCalls[what].build(who, settings.product, wish.hardware_id, date);
    const ask = async (what: Action, date?: Date | null): Promise<unknown> => {
      const request = build(what, date);
      // An older check may tell of a time before a borrow that has ended since.
      const isShared = what === 'check' && !wish.held_only;
      const answer = await (isShared ? join : send)(what, request, deadline, journey);
      const holdsSecret = createSecretGuard(journey.secrets);
      const { signature } = settings;
      const believed = await readAnswer(answer, serviceCalls[what].answer, {
        verify,
        signature,
        holdsSecret,
        onUnsigned: () => notify({ notice: 'signature-missing', action: what }),
      });
      journey.time = clock.read(journey.date);
      return believed;
    };
    const check = (): Promise<unknown> => ask('check');
    // It takes a seat: whoever may not have one that way gets none by a borrow either.
    const checkIfAllowed = async (): Promise<unknown> => {
      await allow('check');
      return check();
    };
    const run = (): Promise<unknown> => {
      if (wish.held_only) return releaseHeld(check, () => ask(action));
      const { maxBorrow } = settings.policy;
      return wish.until === null && until && maxBorrow !== undefined
        ? borrowLongest(until, maxBorrow, checkIfAllowed, (date) => ask(action, date))
        : ask(action, until);
    };
    const turnKey = (): string => JSON.stringify(build('release'));
    const inTurn = async (): Promise<unknown> => {
      // Between the two calls of `held_only` nobody may borrow, or that seat would be returned.
      if (action === 'borrow' || wish.held_only) return turns.take(turnKey(), deadline, run);
      // The next page may ask for a seat while the one before gives it back: it gets one after that.
      if (action === 'check') await turns.pass(turnKey(), deadline);
      return run();
    };
    const guess = (): Promise<unknown> => inTurn().catch(tellEnd(journey));
    const seat = await (typed ? limits.guess(call, typed, subject, guess) : inTurn());
    return settle(seat, until, journey);
  }

  async function send(
    action: Action,
    request: ServiceRequest,
    deadline: Deadline,
    journey: Journey,
  ): Promise<ServiceAnswer> {
    try {
      return await parts.callService(actions[action], request, deadline, journey);
    } finally {
      parts.coalesce.close(request.hardware_id);
    }
  }

  /** As {@link send}, but identical requests in flight share one. */
  async function join(
    action: Action,
    request: ServiceRequest,
    deadline: Deadline,
    journey: Journey,
  ): Promise<ServiceAnswer> {
    const { callService, coalesce } = parts;
    const { attempts: before, secrets } = journey;
    const { flight, isShared } = coalesce.join(
      JSON.stringify(request),
      request.hardware_id,
      deadline,
      (callers) => {
        const trail: Trail = { attempts: 0, mayHaveHappened: false, secrets: [...secrets] };
        const shared = new Deadline(settings.timeout, callers);
        const answer = callService(actions[action], request, shared, trail);
        return { trail, answer: answer.finally(() => shared.clear()) };
      },
    );
    try {
      return await deadline.race(() => flight.answer);
    } finally {
      const attempts = before + (isShared ? 0 : flight.trail.attempts);
      // Whoever joined has secrets of their own.
      secrets.push(...flight.trail.secrets);
      Object.assign(journey, flight.trail, { attempts, secrets });
    }
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

/** Tells of an end what it means to the browser, by how far the request has come. */
function tellEnd(journey: Journey): (failure: unknown) => never {
  return (failure) => {
    throw failure instanceof EndedError ? refusalOf(failure, journey) : failure;
  };
}

/** With a key that cannot be used no answer could be believed, so nothing is sent. */
async function getReady(prepare: () => Verify | Promise<Verify>): Promise<Verify> {
  try {
    return await prepare();
  } catch (cause) {
    const message = 'The option publicKey is no RSA key that can be used';
    throw hostFault(message, cause);
  }
}
