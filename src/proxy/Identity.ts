import * as z from 'zod/mini';
import type { BorrowCredentials, ReleaseCredentials } from '../protocol/index.js';
import { hostFault, refusal } from './refusal.js';
import { secretsOf } from './secrets.js';

/** What every kind of identity may say beside its credentials. */
interface IdentityDetails {
  /**
   * The opaque id by which the browser names this licence, where `identify` answers with several.
   * Never the licence key.
   */
  id?: string | undefined;
  /**
   * The person, by an opaque id of yours: under it events tell of them and limits count them.
   * Default: a pseudonym made of the credentials, which people with the same key share.
   */
  subject?: string | undefined;
  /** The service's id of the licence, where several match the credentials. */
  licenseId?: number | undefined;
}

/** Someone known by a licence key: for products that are licensed by key. */
export interface KeyIdentity extends IdentityDetails {
  /** The customer's licence key. */
  licenseKey: string;
}

/** Someone known by name and password: for products that are licensed by user. */
export interface UserIdentity extends IdentityDetails {
  /** The name of the licence's user at LicenseSpring. */
  username: string;
  /** That user's password; the service asks for it on borrow and activate only. */
  password: string;
}

/**
 * Someone known by the access token of a single sign-on. Release and check take no token, so the
 * user name belongs to it.
 */
export interface TokenIdentity extends IdentityDetails {
  /** The value of the access token. */
  idToken: string;
  /** The code of the customer account that the single sign-on belongs to. */
  customerAccountCode: string;
  /** The name of the licence's user at LicenseSpring. */
  username: string;
}

/**
 * Someone known by the authorization code of a single sign-on. Release and check take no code, so
 * the user name belongs to it.
 */
export interface CodeIdentity extends IdentityDetails {
  /** The value of the authorization code. */
  code: string;
  /** The code of the customer account that the single sign-on belongs to. */
  customerAccountCode: string;
  /** The name of the licence's user at LicenseSpring. */
  username: string;
  /** Where the code was issued for, if not the default one. */
  redirectUri?: string | undefined;
}

/** Who is asking, as the licence service knows them. It stays on the server. */
export type Identity = KeyIdentity | UserIdentity | TokenIdentity | CodeIdentity;

const text = z.string().check(z.minLength(1));
const choice = {
  id: z.optional(text),
  subject: z.optional(text),
  licenseId: z.optional(z.int()),
};
const account = { customerAccountCode: text, username: text, ...choice };

const identity: z.ZodMiniType<Identity> = z.union([
  z.object({ licenseKey: text, ...choice }),
  z.object({ username: text, password: text, ...choice }),
  z.object({ idToken: text, ...account }),
  z.object({ code: text, redirectUri: z.optional(text), ...account }),
]);

/** One licence, or several that the browser tells apart by their `id`. */
const identities = z.union([identity, z.readonly(z.array(identity))]);

/**
 * Asks the host who sent a request. Its answer is checked: an empty key would be a stranger's.
 *
 * @param ask the host's own `identify`.
 * @param license the id by which the browser names one of several licences.
 */
export async function identify(
  request: Request,
  ask: (request: Request) => unknown,
  license: string | undefined,
): Promise<Identity> {
  let answer: unknown;
  try {
    answer = await ask(request);
  } catch (cause) {
    const message = 'identify threw: see onError';
    throw hostFault(message, cause);
  }
  if (answer === null || answer === undefined) throw refusal(401, 'unauthenticated');
  const result = z.safeParse(identities, answer);
  if (!result.success) {
    const fields = wrongFields(result.error.issues).join(', ');
    throw hostFault(
      `identify answered with something that is no identity${fields && `: ${fields}`}`,
    );
  }
  const all = [result.data].flat();
  if (all.some(namesItsSecret)) {
    throw hostFault('identify named somebody by a secret: events and browsers see id and subject');
  }
  return choose(all, license);
}

/** What is wrong in the kind of identity that comes nearest: names of fields, never what is in them. */
function wrongFields(issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return issue.path.map(String).join('.') || [];
    const kinds = issue.errors.map(wrongFields).filter(({ length }) => length > 0);
    // Of two as near, the later: a key that is missing altogether was not meant.
    return kinds.toSorted((one, other) => other.length - one.length).at(-1) ?? [];
  });
}

function namesItsSecret(who: Identity): boolean {
  return secretsOf(who).some((secret) => secret === who.id || secret === who.subject);
}

/** The licence that the browser names; without a name, the only one. */
function choose(all: readonly Identity[], license: string | undefined): Identity {
  const [first, ...others] = all;
  if (!first) throw refusal(401, 'unauthenticated');
  if (license === undefined) {
    if (others.length === 0) return first;
    const message = 'There are several licences: name one by its id as license';
    throw refusal(400, 'missing_parameters', { field: 'license', message });
  }
  const found = all.find(({ id }) => id === license);
  if (found) return found;
  throw refusal(400, 'license_not_found', {
    field: 'license',
    message: 'There is no such licence',
  });
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
