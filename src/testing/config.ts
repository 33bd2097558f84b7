import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { parseUtcDate } from '../protocol/index.js';
import { defaultLicenses } from './defaultLicenses.js';
import type { EmulatorConfig, LicenseSettings } from './EmulatorOptions.js';

/** Text that says something. */
export const text = z.string().check(z.minLength(1));
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
const settingTypes = {
  active: z.boolean(),
  enabled: z.boolean(),
  canBorrow: z.boolean(),
  maxBorrowTime: amount,
  floatingTimeout: amount,
  floatingUsers: z.nullable(count),
  maxActivations: count,
  blacklistsNewDevices: z.boolean(),
};

/** The same, with what each is where a configuration does not say. */
export const settings = {
  active: z.prefault(settingTypes.active, true),
  enabled: z.prefault(settingTypes.enabled, true),
  canBorrow: z.prefault(settingTypes.canBorrow, true),
  maxBorrowTime: z.prefault(settingTypes.maxBorrowTime, 720),
  floatingTimeout: z.prefault(settingTypes.floatingTimeout, 20),
  floatingUsers: z.prefault(settingTypes.floatingUsers, 5),
  maxActivations: z.prefault(settingTypes.maxActivations, 100),
  blacklistsNewDevices: z.prefault(settingTypes.blacklistsNewDevices, false),
};

/** The last moment that a Date can be, in milliseconds since 1970; the first is as far away. */
const latest = 8_640_000_000_000_000;

/** What `control.license(…).set` takes; what is named has to have a value. */
export const settingsForm = z.strictObject({
  active: z.exactOptional(settingTypes.active),
  enabled: z.exactOptional(settingTypes.enabled),
  expiresAt: z.exactOptional(z.nullable(z.number().check(z.gte(-latest), z.lte(latest)))),
  canBorrow: z.exactOptional(settingTypes.canBorrow),
  maxBorrowTime: z.exactOptional(settingTypes.maxBorrowTime),
  floatingTimeout: z.exactOptional(settingTypes.floatingTimeout),
  floatingUsers: z.exactOptional(settingTypes.floatingUsers),
  maxActivations: z.exactOptional(settingTypes.maxActivations),
  timesActivated: z.exactOptional(count),
  blacklistsNewDevices: z.exactOptional(settingTypes.blacklistsNewDevices),
}) satisfies z.ZodMiniType<Partial<LicenseSettings>>;

/** The same as JSON from outside says it: its end is a date, as in a configuration. */
export const writtenSettingsForm = z.extend(settingsForm, {
  expiresAt: z.exactOptional(z.nullable(date)),
});

/** What an API key may do. */
export const apiKeyStates = z.enum(['valid', 'revoked', 'read-only', 'other-product']);

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

/** A licence is found by what it shows, so a second of one name could never be reached. */
const namedOnce = z.check<readonly { shows: string }[]>(({ value, issues }) => {
  const names = value.map(({ shows }) => shows);
  const second = names.findIndex((name, index) => names.indexOf(name) < index);
  if (second < 0) return;
  const message = `"${names[second]}" is the name of an earlier licence too`;
  issues.push({ code: 'custom', input: value, path: [second, 'shows'], message });
});

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
  apiKeyState: z.prefault(apiKeyStates, 'valid'),
  product: z.prefault(text, 'emulator-product'),
  licenses: z.prefault(z.readonly(z.array(license)).check(namedOnce), defaultLicenses),
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

/**
 * What callers without types handed over, if it is what was meant.
 *
 * @param place the name of what was called, which begins the message.
 * @throws TypeError that names what is wrong, such as `set: maxBorrowTime: expected number, received string`.
 */
export function checkInput<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
  place: string,
): z.output<Schema> {
  const result = schema.safeParse(input, inWords);
  if (result.success) return result.data;
  throw new TypeError(`${place}: ${describeIssue(result.error)}`);
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
