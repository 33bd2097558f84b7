import type { Identity } from './Identity.js';
import type { Hmac } from './Platform.js';

/** How many are kept, so that computing them costs nothing twice. */
const kept = 10_000;

/**
 * Names people by something that tells nothing: what their host calls them, else a pseudonym made of
 * their credentials with a key of ours, the same in every process that has the key.
 */
export function createPseudonyms(hmac: Hmac): (who: Identity) => Promise<string> {
  const known = new Map<string, string>();
  return async (who) => {
    if (who.subject !== undefined) return who.subject;
    const credential = 'licenseKey' in who ? `key ${who.licenseKey}` : `user ${who.username}`;
    const before = known.get(credential);
    if (before !== undefined) return before;
    const digest = await hmac(`react-floating-license subject\n${credential}`);
    const pseudonym = `anonymous-${digest.replace(/\W/g, '').slice(0, 16)}`;
    if (known.size >= kept) known.clear();
    known.set(credential, pseudonym);
    return pseudonym;
  };
}
