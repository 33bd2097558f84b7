/** Whether a text holds one of the secrets, as it is or as it would look inside a URL. */
export type HoldsSecret = (text: string) => boolean;

/** Watches over texts that leave the proxy but were not written by it. */
export function createSecretGuard(secrets: readonly string[]): HoldsSecret {
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return (text) => forms.some((form) => text.includes(form));
}
