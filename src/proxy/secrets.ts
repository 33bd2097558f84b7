import type { Identity } from './Identity.js';
import { NotSentError } from './Platform.js';

/** Whether a text holds one of the secrets, as it is or as it would look inside a URL. */
export type HoldsSecret = (text: string) => boolean;

/** A shorter text is in every sentence, and no secret. */
const shortest = 5;

/** Watches over texts that leave the proxy but were not written by it. */
export function createSecretGuard(secrets: readonly string[]): HoldsSecret {
  // Made when it is needed: most answers hold no text that is not ours.
  let forms: string[] | undefined;
  return (text) => {
    forms ??= secrets
      .filter(({ length }) => length >= shortest)
      .flatMap((secret) => [secret, inUrl(secret), inQuery(secret)].map(lower));
    return forms.some((form) => lower(text).includes(form));
  };
}

/** What of an identity must not be seen by anyone: texts that come back are searched for it. */
export function secretsOf(who: Identity): string[] {
  if ('licenseKey' in who) return [who.licenseKey];
  if ('password' in who) return [who.password];
  return ['idToken' in who ? who.idToken : who.code];
}

/** Half of a surrogate pair would make the encoding throw; in a URL it is what stands for it here. */
function inUrl(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}

/** As we send it: a space and !'()~ are written otherwise there. */
function inQuery(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1);
}

function lower(text: string): string {
  return text.toLowerCase();
}

/** What an error code looks like: ECONNREFUSED, UND_ERR_SOCKET. */
const codeForm = /^[A-Z][A-Z\d_]{1,59}$/;
/** What an error name looks like. No signature does: it has 43 characters and `=`. */
const nameForm = /^[A-Z][A-Za-z]{1,39}$/;

/**
 * Why the service was not reached, as a plain Error for the logs: `fetch failed` and its cause
 * become `The transport failed: TypeError, ECONNREFUSED`. No wording is passed on, since a transport
 * may put the request into it, and with it our signature.
 */
export function describeFailure(failure: unknown, holdsSecret: HoldsSecret): Error {
  const kinds: string[] = [];
  for (let error = failure; error instanceof Error && kinds.length < 4; error = error.cause) {
    const kind = kindOf(error);
    if (kind !== undefined && !holdsSecret(kind)) kinds.push(kind);
  }
  return new Error(['The transport failed', kinds.join(', ')].filter(Boolean).join(': '));
}

/** The code or the name of a failure, where it looks like one: whatever else is in it may be a secret. */
export function kindOf(error: unknown): string | undefined {
  // Ours, around the transport's own.
  if (!(error instanceof Error) || error instanceof NotSentError) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  if (codeForm.test(code)) return code;
  return nameForm.test(error.name) ? error.name : undefined;
}
