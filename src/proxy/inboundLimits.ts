import { isFloatingLicenseError } from '../protocol/index.js';
import type { Identity } from './Identity.js';
import type { Counter } from './limits.js';
import type { ProxyCall } from './ProxyCall.js';
import { refusal } from './refusal.js';

/** What one address, one person and one guesser may do before anything is sent for them. */
export interface InboundLimits {
  /** Counts a request of an address. */
  enter(call: ProxyCall): Promise<void>;
  /** Counts a request of a person. */
  countIdentity(subject: string): Promise<void>;
  /** Refuses who typed too many credentials that were none. */
  checkGuesses(call: ProxyCall, typed: Identity): Promise<void>;
  /** Counts credentials that were typed and found to be none. */
  countGuess(call: ProxyCall, typed: Identity, refused: unknown): Promise<void>;
}

/** The limits on the way in. A counter that is absent does not count. Each throws `rate_limited`. */
export function createInboundLimits(
  counters: {
    address: Counter | undefined;
    identity: Counter | undefined;
    guesses: Counter | undefined;
  },
  addressOf: (call: ProxyCall) => string | undefined,
): InboundLimits {
  const guesser = (call: ProxyCall, typed: Identity): string | undefined => {
    const address = addressOf(call);
    if (address !== undefined) return `address ${networkOf(address)}`;
    // Guesses at keys from nowhere could only be counted all together, which would lock everybody out.
    return 'username' in typed ? `user ${typed.username}` : undefined;
  };
  return {
    async enter(call): Promise<void> {
      if (!counters.address) return;
      const address = addressOf(call);
      if (address !== undefined) refuseAfter(await counters.address.count(networkOf(address)));
    },
    async countIdentity(subject): Promise<void> {
      if (counters.identity) refuseAfter(await counters.identity.count(subject));
    },
    async checkGuesses(call, typed): Promise<void> {
      const key = guesser(call, typed);
      if (counters.guesses && key) refuseAfter(await counters.guesses.look(key));
    },
    async countGuess(call, typed, refused): Promise<void> {
      if (!isFloatingLicenseError(refused) || refused.code !== 'license_not_found') return;
      const key = guesser(call, typed);
      if (counters.guesses && key) await counters.guesses.count(key);
    },
  };
}

function refuseAfter(wait: number): void {
  if (wait > 0) throw refusal(429, 'rate_limited', { retryAfter: Math.ceil(wait / 1000) });
}

/** An IPv6 address stands for its network of 64 bits: whoever has one has them all. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('%', 1).join('').split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  const groups = tail === undefined ? front : [...front, ...zeros, ...back];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
