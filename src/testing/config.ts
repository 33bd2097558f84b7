import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { parseUtcDate } from '../protocol/index.js';
import { defaultLicenses } from './defaultLicenses.js';
import type { EmulatorConfig } from './EmulatorOptions.js';

const text = z.string().check(z.minLength(1));
const count = z.int().check(z.nonnegative());
const amount = z.number().check(z.nonnegative());
const on = z.prefault(z.boolean(), true);
const off = z.prefault(z.boolean(), false);
const date = z
  .string()
  .check(z.refine((value) => parseUtcDate(value) !== undefined, 'not an ISO 8601 date'));

const device = z.strictObject({
  hardwareId: text,
  active: on,
  blacklisted: off,
  borrowedUntil: z.optional(date),
  heldUntil: z.optional(date),
});

const credentials = {
  licenseKey: z.optional(text),
  username: z.optional(text),
  password: z.optional(text),
  customerAccountCode: z.optional(text),
  idToken: z.optional(text),
  code: z.optional(text),
};

/** What may be set of a licence at any time, but for what counts and what ends it. */
export const settings = {
  active: on,
  enabled: on,
  canBorrow: on,
  maxBorrowTime: z.prefault(amount, 720),
  floatingTimeout: z.prefault(amount, 20),
  floatingUsers: z.prefault(z.nullable(count), 5),
  maxActivations: z.prefault(count, 100),
  blacklistsNewDevices: off,
};

const license = z
  .strictObject({
    shows: text,
    id: z.optional(z.int()),
    ...credentials,
    ...settings,
    expiresAt: z.prefault(z.nullable(date), null),
    timesActivated: z.optional(count),
    devices: z.prefault(z.readonly(z.array(device)), []),
  })
  .check(
    z.refine(
      ({ licenseKey, username, password, customerAccountCode, idToken, code }) =>
        licenseKey !== undefined ||
        (username !== undefined &&
          (password !== undefined ||
            (customerAccountCode !== undefined && (idToken ?? code) !== undefined))),
      'expected a licenseKey, or a username with a password, or a username with a customerAccountCode and an idToken or a code',
    ),
  );

const config = z.strictObject({
  apiKey: z.prefault(text, 'emulator-api-key'),
  sharedKey: z.prefault(text, 'emulator-shared-key-not-a-secret'),
  oauth: z.prefault(
    z.strictObject({
      clientId: z.prefault(text, 'emulator-client'),
      clientSecret: z.prefault(text, 'emulator-client-secret-not-a-secret'),
      tokenLifetime: z.prefault(amount, 480),
    }),
    {},
  ),
  apiKeyState: z.prefault(z.enum(['valid', 'revoked', 'read-only', 'other-product']), 'valid'),
  product: z.prefault(text, 'emulator-product'),
  licenses: z.prefault(z.readonly(z.array(license)), defaultLicenses),
  switches: z.prefault(
    z.strictObject({
      futureTolerance: z.prefault(amount, 15),
      releaseOfNothing: z.prefault(z.enum(['refuse', 'accept']), 'refuse'),
      releaseBody: z.prefault(z.enum(['empty', 'quotes']), 'empty'),
      shortening: on,
      signatureMismatchStatus: z.prefault(z.literal([400, 401]), 400),
      rateLimits: off,
      zonelessDates: off,
    }),
    {},
  ),
  delay: z.optional(amount),
}) satisfies z.ZodMiniType<EmulatorConfig, EmulatorConfig>;

/** An {@link EmulatorConfig} that was checked, its defaults filled in. */
export type CheckedConfig = z.output<typeof config>;

/**
 * Reads an emulator's configuration from outside.
 *
 * @throws TypeError that names the first field that is wrong, such as
 * `licenses[0].maxBorrowTime: expected number, received string`.
 */
export function parseConfig(data: unknown): CheckedConfig {
  const result = config.safeParse(data, inWords);
  if (result.success) return result.data;
  throw new TypeError(describeIssue(result.error));
}

/** For `safeParse`: zod/mini has no words of its own, which keeps it small in a page. */
export const inWords = { error: en().localeError };

/** The first thing that is wrong, in one line that names its field. */
export function describeIssue(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'not valid';
  const path = issue.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const message = issue.message.replace(/^Invalid input: /, '');
  return path ? `${path}: ${message}` : message;
}
