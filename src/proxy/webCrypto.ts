import { decodeBase64, encodeBase64 } from 'hono/utils/encode';
import type { Hmac, Platform } from './Platform.js';

const hmac = { name: 'HMAC', hash: 'SHA-256' };
const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const text = new TextEncoder();

/** HMAC and RSA on WebCrypto, which every runtime has. */
export const webCrypto: Pick<Platform, 'createHmac' | 'createVerifier'> = {
  createHmac(secret): Hmac {
    // The key is kept, not its promise: an edge runtime forbids to await another request's promise.
    let key: CryptoKey | undefined;
    return async (message) => {
      key ??= await crypto.subtle.importKey('raw', text.encode(secret), hmac, false, ['sign']);
      return encodeBase64(await crypto.subtle.sign(hmac.name, key, text.encode(message)));
    };
  },
  createVerifier(publicKey) {
    let key: CryptoKey | undefined;
    return async () => {
      const ready = (key ??= await crypto.subtle.importKey('spki', publicKey, rsa, false, [
        'verify',
      ]));
      return async (bytes, signature) => {
        const decoded = bytesOf(signature);
        return decoded !== undefined && crypto.subtle.verify(rsa, ready, decoded, bytes);
      };
    };
  },
};

/** The bytes of a base64 text, or undefined for a text that is none. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return decodeBase64(base64);
  } catch {
    return undefined;
  }
}
