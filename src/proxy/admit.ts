import type { Action } from '../protocol/index.js';
import type { Deadline } from './Deadline.js';
import { EndedError } from './Deadline.js';
import type { Identity } from './Identity.js';
import { identify } from './Identity.js';
import type { InboundLimits } from './inboundLimits.js';
import { applyPolicy, askWhetherAllowed } from './policy.js';
import type { ProxyCall } from './ProxyCall.js';
import type { ProxySettings } from './readOptions.js';
import { isAllowedOrigin, readJson } from './readRequest.js';
import { refusal } from './refusal.js';
import type { Wish } from './serviceCalls.js';
import { serviceCalls } from './serviceCalls.js';
import type { ServiceClock } from './serviceClock.js';
import { typedIdentity } from './typedIdentity.js';

/** What {@link admit} works with. */
export interface AdmissionParts {
  readonly settings: ProxySettings;
  readonly clock: ServiceClock;
  readonly limits: InboundLimits;
  readonly pseudonymOf: (who: Identity) => Promise<string>;
}

/** What becomes known of a request while it is let in, also where it is refused then. */
export interface Admission {
  /** Who asks, by an opaque id. */
  subject?: string;
  /** Which of several licences, by the host's id. */
  license?: string | undefined;
  hardwareId?: string;
  until?: Date | null;
}

/** A request that may be carried out. */
export interface Admitted {
  wish: Wish;
  who: Identity;
  /** The same where it was typed, and may be a guess. */
  typed: Identity | undefined;
  subject: string;
  /** For borrow: until when, within what is allowed. */
  until: Date | null | undefined;
  /** Refuses what the host does not allow. */
  allow: (what: Action, date?: Date | null) => Promise<void>;
}

/**
 * Finds out who asks, for which device and until when, and whether they may: by origin, limits, form,
 * policy and `authorize`. Nothing is sent for anybody before. Throws refusals.
 */
export async function admit(
  action: Action,
  call: ProxyCall,
  { settings, clock, limits, pseudonymOf }: AdmissionParts,
  deadline: Deadline,
  known: Admission,
): Promise<Admitted> {
  if (!isAllowedOrigin(call, settings.allowedOrigins)) throw refusal(403, 'forbidden');
  await limits.enter(call);
  const body = await deadline.race(() => readJson(call)).catch(refuseSlowCaller);
  const wish = serviceCalls[action].read(body, clock.now());
  known.hardwareId = wish.hardware_id;
  const typed = typedIdentity(wish.credentials, settings.browserCredentials);
  const who =
    typed ?? (await deadline.race(() => identify(call.request(), settings.identify, wish.license)));
  const subject = await pseudonymOf(who);
  known.subject = subject;
  known.license = who.id;
  await limits.countIdentity(subject);
  const until =
    wish.until === undefined ? undefined : applyPolicy(wish.until, clock.now(), settings.policy);
  if (until !== undefined) known.until = until;
  const { authorize } = settings;
  const allow = async (what: Action, date?: Date | null): Promise<void> => {
    if (!authorize) return;
    const question = {
      action: what,
      identity: who,
      hardwareId: wish.hardware_id,
      until: date,
      request: call.request(),
    };
    await deadline.race(() => askWhetherAllowed(authorize, question));
  };
  await allow(action, until);
  // It begins with a check, and that takes a seat.
  if (wish.held_only) await allow('check');
  return { wish, who, typed, subject, until, allow };
}

/** Whose request took all the time that there is has nobody else to blame. */
function refuseSlowCaller(failure: unknown): never {
  if (!(failure instanceof EndedError) || failure.reason === 'gone') throw failure;
  throw refusal(408, 'network_error', { message: 'The request took too long to arrive' });
}
