import { decodeBase64 } from './base64.js';
import { refusal } from './refusal.js';

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** Whether a `LicenseSignature` header belongs to the bytes of an answer. */
export type Verify = (bytes: Uint8Array<ArrayBuffer>, signature: string) => Promise<boolean>;

/**
 * Gets ready to verify the service's answers: RSASSA-PKCS1-v1_5 with SHA-256 over the bytes as they
 * came, since parsing and writing JSON again does not keep them. To be called before anything is
 * sent: with a key that cannot be used, no answer could be believed.
 *
 * @param publicKey DER bytes of the key, SPKI.
 */
export function createVerifier(publicKey: Uint8Array<ArrayBuffer>): () => Promise<Verify> {
  // The key is kept, not its promise: an edge runtime forbids to await another request's promise.
  let key: CryptoKey | undefined;
  return async () => {
    const ready = (key ??= await importKey(publicKey));
    return async (bytes, signature) => {
      const decoded = decodeBase64(signature);
      return decoded !== undefined && crypto.subtle.verify(algorithm, ready, decoded, bytes);
    };
  };
}

async function importKey(publicKey: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('spki', publicKey, algorithm, false, ['verify']);
  } catch (cause) {
    const message = 'The option publicKey is no RSA key that can be used';
    throw refusal(500, 'internal_error', { message, cause });
  }
}
