import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as z from 'zod/mini';
import type { ErrorDocument, KnownErrorCode } from '../protocol/index.js';
import { errors } from '../protocol/index.js';
import { parseJson } from '../protocol/parseJson.js';
import type { DeviceState, LicenseState, World } from './world.js';

/**
 * A refusal of the service, to throw: the code with its documented message.
 *
 * @param params what stands in the message's `{ params }`.
 */
export function documentedError(
  code: KnownErrorCode,
  { status = 400, params = [] }: { status?: ContentfulStatusCode; params?: string[] } = {},
): HTTPException {
  const message = errors[code].message.replace('{ params }', params.join(', '));
  const document: ErrorDocument = { status, code, message };
  return new HTTPException(status, { res: Response.json(document, { status }), message });
}

/** For `app.onError`: the answer to what an endpoint throws. */
export function answerError(error: Error): Response {
  const known =
    error instanceof HTTPException ? error : documentedError('internal_error', { status: 500 });
  return known.getResponse();
}

/** A JSON body or a query, not looked at yet. */
export type Input = Readonly<Record<string, unknown>>;

const jsonObject = z.record(z.string(), z.unknown());

/**
 * The JSON object that a request carries.
 *
 * @throws missing_content, invalid_json, or validation_error for JSON of another kind.
 */
export async function readJsonBody(request: Request): Promise<Input> {
  const text = await request.text();
  if (text.trim() === '') throw documentedError('missing_content');
  const value = parseJson(text);
  if (value === undefined) throw documentedError('invalid_json');
  const result = jsonObject.safeParse(value);
  if (!result.success) throw documentedError('validation_error');
  return result.data;
}

/** The names of the credentials that an endpoint takes, as alternatives. */
export type Alternatives = readonly (readonly string[])[];

/**
 * Checks a body or a query against a schema of the protocol, after naming what is missing, since
 * the service tells the two apart.
 *
 * @param nullable the names that have to be there, though null will do.
 * @throws missing_parameters or validation_error.
 */
export function readParameters<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: Input,
  credentials: Alternatives,
  nullable: readonly string[] = [],
): z.output<Schema> {
  const isMissing = (name: string): boolean => (input[name] ?? '') === '';
  // The first name of an alternative is the one that it shares with no other.
  const meant = credentials.find(([name]) => name && !isMissing(name)) ?? credentials[0] ?? [];
  const params = [
    ...['hardware_id', 'product', ...meant].filter(isMissing),
    ...nullable.filter((name) => input[name] === undefined),
  ];
  if (params.length > 0) throw documentedError('missing_parameters', { params });
  const result = schema.safeParse(input);
  if (!result.success) throw documentedError('validation_error');
  return result.data;
}

/** The credentials of any mode, by their names on the wire. */
const wireNames = {
  license_key: 'licenseKey',
  username: 'username',
  password: 'password',
  id_token: 'idToken',
  code: 'code',
  customer_account_code: 'customerAccountCode',
} as const;

/**
 * The licence that a request is about.
 *
 * @throws unknown_product, or license_not_found, which a wrong password gets as well.
 */
export function findLicense(query: Input, world: World): LicenseState {
  if (query['product'] !== world.product) throw documentedError('unknown_product');
  const license = world.licenses.find(
    ({ id, credentials }) =>
      agrees(query['license_id'], id) &&
      Object.entries(wireNames).every(([wire, name]) => agrees(query[wire], credentials[name])),
  );
  if (!license) throw documentedError('license_not_found');
  return license;
}

function agrees(asked: unknown, actual: unknown): boolean {
  return asked === undefined || asked === actual;
}

/**
 * The active device with a hardware id.
 *
 * @throws device_not_found, or blacklisted.
 */
export function findDevice(license: LicenseState, hardwareId: string): DeviceState {
  const device = license.devices.find((candidate) => candidate.hardwareId === hardwareId);
  if (!device?.active) throw documentedError('device_not_found');
  if (device.blacklisted) throw documentedError('blacklisted');
  return device;
}

/**
 * Whether a licence can be used at all.
 *
 * @param now milliseconds since 1970; without it, as on release, the expiry is not looked at.
 * @throws license_not_active, license_not_enabled or license_expired.
 */
export function checkStanding(license: LicenseState, now?: number): void {
  if (!license.active) throw documentedError('license_not_active');
  checkAvailability(license, now);
}

/** The same for activation, which is what makes an inactive licence active. */
export function checkAvailability(license: LicenseState, now?: number): void {
  if (!license.enabled) throw documentedError('license_not_enabled');
  if (now !== undefined && isExpired(license, now)) throw documentedError('license_expired');
}

/** Whether a licence has run out. */
export function isExpired({ expiresAt }: LicenseState, now: number): boolean {
  return expiresAt !== null && expiresAt <= now;
}
