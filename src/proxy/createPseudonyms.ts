import type { Identity } from './Identity.js';
import type { Hmac } from './Platform.js';

/**
 * Names people by something that tells nothing: what their host calls them, else a pseudonym made of
 * their credentials with a key of ours, the same in every process that has the key. None is kept: beside
 * it there would be the credentials.
 */
export function createPseudonyms(hmac: Hmac): (who: Identity) => Promise<string> {
  return async (who) => {
    if (who.subject !== undefined) return who.subject;
    // In lower case and trimmed, or one name would be counted as many.
    const credential =
      'licenseKey' in who ? `key ${who.licenseKey}` : `user ${who.username.trim().toLowerCase()}`;
    const digest = await hmac(`react-floating-license subject\n${credential}`);
    return `anonymous-${digest.replace(/\W/g, '').slice(0, 16)}`;
  };
}
