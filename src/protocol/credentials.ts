import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

/**
 * Who borrows or activates, on the wire: one of the four modes of the License API — key-based,
 * user-based, single sign-on by token (the value of the access token goes into `id_token`), single
 * sign-on by code.
 */
export const borrowCredentials = z.union([
  z.object({ license_key: text }),
  z.object({ username: text, password: text }),
  z.object({ id_token: text, customer_account_code: text }),
  z.object({ code: text, customer_account_code: text, redirect_uri: z.optional(text) }),
]);

/** Who releases or checks, on the wire: a key or a user name, no password and no single sign-on. */
export const releaseCredentials = z.union([
  z.object({ license_key: text }),
  z.object({ username: text }),
]);

/** Wire form of {@link borrowCredentials}. */
export type BorrowCredentials =
  | { license_key: string }
  | { username: string; password: string }
  | { id_token: string; customer_account_code: string }
  | { code: string; customer_account_code: string; redirect_uri?: string | undefined };

/** Wire form of {@link releaseCredentials}. A password beside the user name does not compile. */
export type ReleaseCredentials =
  | { license_key: string; username?: never; password?: never }
  | { username: string; license_key?: never; password?: never };
