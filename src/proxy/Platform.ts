import type { Deadline } from './Deadline.js';

/** A call to the service, ready to be sent. It holds secrets: for the transport alone. */
export interface UpstreamCall {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly deadline: Deadline;
  /** To be called when the first of it may reach the other end. */
  readonly onLeave: () => void;
}

/** What the service answered, not yet believed. */
export interface ServiceAnswer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Says that a call never left, so that sending it again doubles nothing. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError';
}

/** What an answer may weigh, in bytes: no answer of the service comes near it. */
export const largestAnswer = 1024 * 1024;

/** A transport: how a call reaches the service. Rejects with {@link NotSentError} where it can tell. */
export type Send = (call: UpstreamCall) => Promise<ServiceAnswer>;

/** Computes the HMAC-SHA256 of a text, as base64, with a key that it was made for. */
export type Hmac = (text: string) => string | Promise<string>;

/** Whether a `LicenseSignature` header belongs to the bytes of an answer. */
export type Verify = (
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
) => boolean | Promise<boolean>;

/** What differs between runtimes. */
export interface Platform {
  readonly send: Send;
  readonly createHmac: (key: string) => Hmac;
  /**
   * Gets ready to verify answers: RSASSA-PKCS1-v1_5 with SHA-256.
   *
   * @param publicKey DER bytes of the key, SPKI.
   * @returns a function that rejects for a key that cannot be used.
   */
  readonly createVerifier: (publicKey: Uint8Array<ArrayBuffer>) => () => Verify | Promise<Verify>;
}
