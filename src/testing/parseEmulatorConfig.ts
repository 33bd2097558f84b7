import * as z from 'zod/mini';
import { parseUtcDate } from '../protocol/index.js';
import { describeIssue, inWords } from './describeIssue.js';
import type { EmulatorConfig, EmulatorDevice, EmulatorLicense } from './EmulatorOptions.js';

const text = z.optional(z.string().check(z.minLength(1)));
const flag = z.optional(z.boolean());
const count = z.optional(z.int().check(z.nonnegative()));
const amount = z.optional(z.number().check(z.nonnegative()));
const date = z
  .string()
  .check(z.refine((value) => parseUtcDate(value) !== undefined, 'not an ISO 8601 date'));

const device: z.ZodMiniType<EmulatorDevice> = z.strictObject({
  hardwareId: z.string().check(z.minLength(1)),
  active: flag,
  blacklisted: flag,
  borrowedUntil: z.optional(date),
  heldUntil: z.optional(date),
});

const license: z.ZodMiniType<EmulatorLicense> = z
  .strictObject({
    shows: z.string().check(z.minLength(1)),
    id: z.optional(z.int()),
    licenseKey: text,
    username: text,
    password: text,
    customerAccountCode: text,
    idToken: text,
    code: text,
    active: flag,
    enabled: flag,
    expiresAt: z.optional(z.nullable(date)),
    canBorrow: flag,
    maxBorrowTime: amount,
    floatingTimeout: amount,
    floatingUsers: z.optional(z.nullable(z.int().check(z.nonnegative()))),
    maxActivations: count,
    timesActivated: count,
    devices: z.optional(z.array(device)),
    blacklistsNewDevices: flag,
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

const config: z.ZodMiniType<EmulatorConfig> = z.strictObject({
  apiKey: text,
  sharedKey: text,
  apiKeyState: z.optional(z.enum(['valid', 'revoked', 'read-only', 'other-product'])),
  product: text,
  licenses: z.optional(z.array(license)),
  switches: z.optional(
    z.strictObject({
      futureTolerance: amount,
      releaseOfNothing: z.optional(z.enum(['refuse', 'accept'])),
      releaseBody: z.optional(z.enum(['empty', 'quotes'])),
      shortening: flag,
      signatureMismatchStatus: z.optional(z.literal([400, 401])),
      zonelessDates: flag,
    }),
  ),
  delay: amount,
});

/**
 * Reads an emulator's configuration from outside.
 *
 * @throws TypeError that names the first field that is wrong, such as
 * `licenses[0].maxBorrowTime: expected number, received string`.
 */
export function parseEmulatorConfig(data: unknown): EmulatorConfig {
  const result = config.safeParse(data, inWords);
  if (result.success) return result.data;
  throw new TypeError(describeIssue(result.error));
}
