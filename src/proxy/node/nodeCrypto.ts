import type { KeyObject } from 'node:crypto';
import { createHmac, createPublicKey, verify } from 'node:crypto';
import type { Platform } from '../Platform.js';
import { bytesOf } from '../webCrypto.js';

/** HMAC and RSA on Node's own crypto: WebCrypto makes a job in another thread of each, which costs more. */
export const nodeCrypto: Pick<Platform, 'createHmac' | 'createVerifier'> = {
  createHmac: (key) => (text) => createHmac('sha256', key).update(text).digest('base64'),
  createVerifier(publicKey) {
    let key: KeyObject | undefined;
    return () => {
      const ready = (key ??= readKey(publicKey));
      return (bytes, signature) => {
        const decoded = bytesOf(signature);
        return decoded !== undefined && verify('sha256', bytes, ready, decoded);
      };
    };
  },
};

function readKey(publicKey: Uint8Array<ArrayBuffer>): KeyObject {
  const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
  if (key.asymmetricKeyType === 'rsa') return key;
  throw new TypeError('not an RSA key');
}
