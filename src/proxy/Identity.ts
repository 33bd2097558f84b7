import * as z from 'zod/mini';
import type { BorrowCredentials, ReleaseCredentials } from '../protocol/index.js';
import { refusal } from './refusal.js';

/** Picks one licence where several match the credentials. */
interface LicenseChoice {
  licenseId?: number | undefined;
}

/** Someone known by a licence key: for products that are licensed by key. */
export interface KeyIdentity extends LicenseChoice {
  licenseKey: string;
}

/** Someone known by name and password: for products that are licensed by user. */
export interface UserIdentity extends LicenseChoice {
  username: string;
  password: string;
}

/**
 * Someone known by the access token of a single sign-on. Release and check take no token, so the
 * user name belongs to it.
 */
export interface TokenIdentity extends LicenseChoice {
  /** The value of the access token. */
  idToken: string;
  customerAccountCode: string;
  username: string;
}

/**
 * Someone known by the authorization code of a single sign-on. Release and check take no code, so
 * the user name belongs to it.
 */
export interface CodeIdentity extends LicenseChoice {
  code: string;
  customerAccountCode: string;
  username: string;
  /** Where the code was issued for, if not the default one. */
  redirectUri?: string | undefined;
}

/** Who is asking, as the licence service knows them. It stays on the server. */
export type Identity = KeyIdentity | UserIdentity | TokenIdentity | CodeIdentity;

const text = z.string().check(z.minLength(1));
const choice = { licenseId: z.optional(z.int()) };
const account = { customerAccountCode: text, username: text, ...choice };

const identity: z.ZodMiniType<Identity> = z.union([
  z.object({ licenseKey: text, ...choice }),
  z.object({ username: text, password: text, ...choice }),
  z.object({ idToken: text, ...account }),
  z.object({ code: text, redirectUri: z.optional(text), ...account }),
]);

/**
 * Asks the host who sent a request. Its answer is checked: an empty key would be a stranger's.
 *
 * @param ask the host's own `identify`.
 */
export async function identify(
  request: Request,
  ask: (request: Request) => unknown,
): Promise<Identity> {
  let answer: unknown;
  try {
    answer = await ask(request);
  } catch (cause) {
    throw refusal(500, 'internal_error', { message: 'identify threw: see onError', cause });
  }
  if (answer === null || answer === undefined) throw refusal(401, 'unauthenticated');
  const result = z.safeParse(identity, answer);
  if (result.success) return result.data;
  const message = 'identify answered with something that is no identity';
  throw refusal(500, 'internal_error', { message });
}

/** An identity as borrow and activate take it: one of four modes. */
export function borrowCredentialsOf(who: Identity): BorrowCredentials {
  if ('licenseKey' in who) return { license_key: who.licenseKey };
  if ('password' in who) return { username: who.username, password: who.password };
  const customer = { customer_account_code: who.customerAccountCode };
  if ('idToken' in who) return { id_token: who.idToken, ...customer };
  const { code, redirectUri: redirect_uri } = who;
  return { code, ...customer, ...(redirect_uri !== undefined && { redirect_uri }) };
}

/** An identity as release and check take it: a key or a user name, and nothing secret beside it. */
export function releaseCredentialsOf(who: Identity): ReleaseCredentials {
  return 'licenseKey' in who ? { license_key: who.licenseKey } : { username: who.username };
}
