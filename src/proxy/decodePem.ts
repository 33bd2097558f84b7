import { decodeBase64 } from './base64.js';

const form = /^-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----$/;

/** The DER bytes of a PEM public key (SPKI), or undefined for a text that is none. */
export function decodePem(pem: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof pem !== 'string') return undefined;
  const base64 = form.exec(pem.trim())?.[1];
  return base64 === undefined ? undefined : decodeBase64(base64.replace(/\s/g, ''));
}
