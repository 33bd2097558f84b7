import type * as z from 'zod/mini';
import { refusal } from './refusal.js';

/** A JSON body or a query, not looked at yet. */
export type Input = Readonly<Record<string, unknown>>;

/**
 * Checks a body or a query against a schema of the protocol, after naming what is missing, since
 * the service tells the two apart.
 *
 * @param credentials the names of the credentials that the endpoint takes, as alternatives.
 * @param nullable the names that have to be there, though null will do.
 * @throws a refusal: missing_parameters or validation_error.
 */
export function readParameters<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: Input,
  credentials: readonly (readonly string[])[],
  nullable: readonly string[] = [],
): z.output<Schema> {
  const isMissing = (name: string): boolean => (input[name] ?? '') === '';
  // The first name of an alternative is the one that it shares with no other.
  const meant = credentials.find(([name]) => name && !isMissing(name)) ?? credentials[0] ?? [];
  const params = [
    ...['hardware_id', 'product', ...meant].filter(isMissing),
    ...nullable.filter((name) => input[name] === undefined),
  ];
  if (params.length > 0) throw refusal('missing_parameters', { params });
  const result = schema.safeParse(input);
  if (!result.success) throw refusal('validation_error');
  return result.data;
}

/** Borrow and activate: key, user, single sign-on by token, single sign-on by code. */
export const borrowAlternatives = [
  ['license_key'],
  ['username', 'password'],
  ['id_token', 'customer_account_code'],
  ['code', 'customer_account_code'],
] as const;

/** Release, check and deactivate: key or user name. */
export const releaseAlternatives = [['license_key'], ['username']] as const;
