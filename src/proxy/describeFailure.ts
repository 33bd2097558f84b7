import type { HoldsSecret } from './createSecretGuard.js';

/**
 * Why the service was not reached, as a plain Error for the logs: what a transport throws may hold
 * the request and with it our signature, so only the wording of it is kept.
 */
export function describeFailure(failure: unknown, holdsSecret: HoldsSecret): Error {
  const texts: string[] = [];
  for (let error = failure; error instanceof Error && texts.length < 4; error = error.cause) {
    texts.push('code' in error ? `${error.message} (${String(error.code)})` : error.message);
  }
  const text = texts.join(': ');
  return new Error(text === '' || holdsSecret(text) ? 'The transport failed' : text);
}
