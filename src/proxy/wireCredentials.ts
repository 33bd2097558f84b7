import type { BorrowCredentials, ReleaseCredentials } from '../protocol/index.js';
import type { Identity } from './Identity.js';

/** An identity as borrow and activate take it: one of four modes. */
export function borrowCredentialsOf(who: Identity): BorrowCredentials {
  if ('licenseKey' in who) return { license_key: who.licenseKey };
  if ('password' in who) return { username: who.username, password: who.password };
  const account = { customer_account_code: who.customerAccountCode };
  if ('idToken' in who) return { id_token: who.idToken, ...account };
  return {
    code: who.code,
    ...account,
    ...(who.redirectUri !== undefined && { redirect_uri: who.redirectUri }),
  };
}

/** An identity as release and check take it: a key or a user name, and nothing secret beside it. */
export function releaseCredentialsOf(who: Identity): ReleaseCredentials {
  return 'licenseKey' in who ? { license_key: who.licenseKey } : { username: who.username };
}

/** What of an identity must not be seen by anyone: texts that come back are searched for it. */
export function secretsOf(who: Identity): string[] {
  if ('licenseKey' in who) return [who.licenseKey];
  if ('password' in who) return [who.password];
  return ['idToken' in who ? who.idToken : who.code];
}
