import { decodeBase64, encodeBase64 } from 'hono/utils/encode';
import { refusal } from './refusal.js';

/** What authorises one call. It must never leave the server. */
export interface SignedDate {
  readonly headers: { readonly Date: string; readonly Authorization: string };
  /** The part of the headers that is to be kept secret. */
  readonly signature: string;
}

/** Signs a call that is made at a time, in milliseconds. */
export type Sign = (time: number) => Promise<SignedDate>;

/** Whether a `LicenseSignature` header belongs to the bytes of an answer. */
export type Verify = (bytes: Uint8Array<ArrayBuffer>, signature: string) => Promise<boolean>;

const hmac = { name: 'HMAC', hash: 'SHA-256' };
const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/**
 * Signs calls in the API key mode of the License API v4. Only the date is signed: a pair of headers
 * is good for any call while it is fresh, so nobody but the service may see it.
 */
export function createSigner(keys: { apiKey: string; sharedKey: string }): Sign {
  const text = new TextEncoder();
  let key: CryptoKey | undefined;
  let latest: SignedDate | undefined;
  return async (time) => {
    const date = new Date(time).toUTCString();
    // The date counts in seconds: within one, signing again gives the same pair.
    if (latest?.headers.Date === date) return latest;
    // The key is kept, not its promise: an edge runtime forbids to await another request's promise.
    key ??= await crypto.subtle.importKey('raw', text.encode(keys.sharedKey), hmac, false, [
      'sign',
    ]);
    const bytes = text.encode(`licenseSpring\ndate: ${date}`);
    const signature = encodeBase64(await crypto.subtle.sign(hmac.name, key, bytes));
    const Authorization = `algorithm="hmac-sha256", headers="date", signature="${signature}", apikey="${keys.apiKey}"`;
    return (latest = { headers: { Date: date, Authorization }, signature });
  };
}

/**
 * Gets ready to verify the service's answers: RSASSA-PKCS1-v1_5 with SHA-256 over the bytes as they
 * came, since parsing and writing JSON again does not keep them. To be called before anything is
 * sent: with a key that cannot be used, no answer could be believed.
 *
 * @param publicKey DER bytes of the key, SPKI.
 */
export function createVerifier(publicKey: Uint8Array<ArrayBuffer>): () => Promise<Verify> {
  // The key is kept, not its promise: see createSigner.
  let key: CryptoKey | undefined;
  return async () => {
    const ready = (key ??= await importKey(publicKey));
    return async (bytes, signature) => {
      const decoded = bytesOf(signature);
      return decoded !== undefined && crypto.subtle.verify(rsa, ready, decoded, bytes);
    };
  };
}

async function importKey(publicKey: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('spki', publicKey, rsa, false, ['verify']);
  } catch (cause) {
    const message = 'The option publicKey is no RSA key that can be used';
    throw refusal(500, 'internal_error', { message, cause });
  }
}

/** The bytes of a base64 text, or undefined for a text that is none. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return decodeBase64(base64);
  } catch {
    return undefined;
  }
}
