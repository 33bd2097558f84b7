import { encodeBase64 } from './base64.js';

/** The two headers that authorise one call. They must never leave the server. */
export interface SignedHeaders {
  Date: string;
  Authorization: string;
}

/** Signs a call that is made at a time, in milliseconds. */
export type Sign = (time: number) => Promise<SignedHeaders>;

const algorithm = { name: 'HMAC', hash: 'SHA-256' };

/**
 * Signs calls in the API key mode of the License API v4. Only the date is signed: a pair of headers
 * is good for any call while it is fresh, so nobody but the service may see it.
 */
export function createSigner(keys: { apiKey: string; sharedKey: string }): Sign {
  const text = new TextEncoder();
  let key: CryptoKey | undefined;
  let latest: SignedHeaders | undefined;
  return async (time) => {
    const date = new Date(time).toUTCString();
    // The date counts in seconds: within one, signing again gives the same pair.
    if (latest?.Date === date) return latest;
    // The key is kept, not its promise: an edge runtime forbids to await another request's promise.
    key ??= await crypto.subtle.importKey('raw', text.encode(keys.sharedKey), algorithm, false, [
      'sign',
    ]);
    const bytes = text.encode(`licenseSpring\ndate: ${date}`);
    const signature = encodeBase64(await crypto.subtle.sign(algorithm.name, key, bytes));
    return (latest = {
      Date: date,
      Authorization: `algorithm="hmac-sha256", headers="date", signature="${signature}", apikey="${keys.apiKey}"`,
    });
  };
}
