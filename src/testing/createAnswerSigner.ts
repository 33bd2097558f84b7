import { encodeBase64 } from 'hono/utils/encode';

/** Signs answers as LicenseSpring does, with a key pair of the emulator's own. */
export interface AnswerSigner {
  /** SPKI, as PEM: what answers are verified with. */
  readonly publicKey: string;
  /** RSASSA-PKCS1-v1_5 with SHA-256 over the bytes of an answer, as base64. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
}

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
let signer: Promise<AnswerSigner> | undefined;

/** The signer of this process: a key pair takes a while to make, so there is one for all. */
export function createAnswerSigner(): Promise<AnswerSigner> {
  signer ??= makeSigner();
  return signer;
}

async function makeSigner(): Promise<AnswerSigner> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(
    { ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  );
  const spki = encodeBase64(await crypto.subtle.exportKey('spki', publicKey));
  const lines = spki.replace(/.{1,64}/g, '$&\n');
  return {
    publicKey: `-----BEGIN PUBLIC KEY-----\n${lines}-----END PUBLIC KEY-----\n`,
    sign: async (bytes) => encodeBase64(await crypto.subtle.sign(algorithm, privateKey, bytes)),
  };
}
