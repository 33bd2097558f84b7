import { isFloatingLicenseError } from '../protocol/index.js';
import { authorizationCodes } from './authorizationCodes.js';
import type { FloatingProxyOptions } from './FloatingProxyOptions.js';
import type { Identity } from './Identity.js';
import type { Counter } from './limits.js';
import type { ProxyCall } from './ProxyCall.js';
import { hostFault, refusal } from './refusal.js';

/** What one address, one person and one guesser may do before anything is sent for them. */
export interface InboundLimits {
  /** Counts a request of an address. */
  enter(call: ProxyCall): Promise<void>;
  /** Counts a request of a person. */
  countIdentity(subject: string): Promise<void>;
  /**
   * Runs what is asked with credentials that were typed, and counts them unless they turn out to be
   * good. They are counted beforehand: else many at once would all be let pass.
   */
  guess<T>(call: ProxyCall, typed: Identity, subject: string, run: () => Promise<T>): Promise<T>;
}

/** The limits on the way in. A counter that is absent does not count. Each throws `rate_limited`. */
export function createInboundLimits(
  counters: {
    address: Counter | undefined;
    identity: Counter | undefined;
    guesses: Counter | undefined;
  },
  readAddress: FloatingProxyOptions['address'],
): InboundLimits {
  /** By the address, and by the user whose password it may be, from however many addresses. */
  const guessers = (call: ProxyCall, typed: Identity, subject: string): string[] => {
    const address = addressOf(call, readAddress);
    const user = 'username' in typed ? [subject] : [];
    return address === undefined ? user : [`address ${networkOf(address)}`, ...user];
  };
  return {
    async enter(call): Promise<void> {
      if (!counters.address) return;
      const address = addressOf(call, readAddress);
      if (address !== undefined) refuseAfter(await counters.address.count(networkOf(address)));
    },
    countIdentity: async (subject) => counters.identity?.count(subject).then(refuseAfter),
    async guess(call, typed, subject, run) {
      const { guesses } = counters;
      if (!guesses) return run();
      const counted: string[] = [];
      let isGuess = false;
      try {
        for (const key of guessers(call, typed, subject)) {
          refuseAfter(await guesses.admit(key));
          counted.push(key);
        }
        return await run();
      } catch (refused) {
        isGuess = mayBeWrong(refused);
        throw refused;
      } finally {
        if (!isGuess) for (const key of counted) await guesses.giveBack(key);
      }
    },
  };
}

/** What the service says of a licence that it has found by the credentials, or before it looks for one. */
const saysNothingOfCredentials: ReadonlySet<string> = new Set([
  'floating_not_available',
  'license_borrow_not_allowed',
  'borrow_until_not_valid',
  'device_not_found',
  'blacklisted',
  'license_not_active',
  'license_not_enabled',
  'license_expired',
  'license_activated_max_times',
  'unknown_product',
  ...authorizationCodes,
  'oauth_token_refused',
  'rate_limited',
  'service_unavailable',
  'internal_error',
]);

/**
 * Whether credentials may have been found wrong. What the service says of a wrong password is not
 * documented, so any code that does not say otherwise may be it. Nor may the guesser end a call unheard, by
 * going away or by being slow: whether a device was activated by it could be asked for afterwards.
 */
function mayBeWrong(failure: unknown): boolean {
  if (!isFloatingLicenseError(failure)) return false;
  const { code, outcome } = failure;
  if (code === 'timeout' || code === 'caller_gone') return outcome !== 'refused';
  return !saysNothingOfCredentials.has(code);
}

function addressOf(call: ProxyCall, read: FloatingProxyOptions['address']): string | undefined {
  if (!read) return call.address;
  let address: unknown;
  try {
    address = read(call.request(), call.address);
  } catch (cause) {
    const message = 'address threw: see onError';
    throw hostFault(message, cause);
  }
  // What Headers.get says of a header that is not there.
  if (address === undefined || address === null) return undefined;
  if (typeof address === 'string') return address;
  const message = 'address gave something else than a string';
  throw hostFault(message);
}

function refuseAfter(wait: number): void {
  if (wait > 0) throw refusal(429, 'rate_limited', { retryAfter: Math.ceil(wait / 1000) });
}

const ipv4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/i;
const ipv6 = /^\[?([\da-f.]*:[\da-f:.]*)(?:%[^\]]*)?(?:\](?::\d+)?)?$/i;

/**
 * Whom an address stands for. That of IPv6 for its network of 64 bits: whoever has one has them all. A port
 * says nothing, and all texts that are no address stand for the same: else each would be counted anew.
 */
export function networkOf(text: string): string {
  const address = text.trim();
  const plain = ipv4.exec(address.replace(/^\[(.*)\](:\d+)?$/, '$1'))?.[1];
  if (plain !== undefined) return plain;
  const long = ipv6.exec(address)?.[1];
  if (long === undefined) return 'no address';
  const [head = '', tail] = long.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  const groups = tail === undefined ? front : [...front, ...zeros, ...back];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
