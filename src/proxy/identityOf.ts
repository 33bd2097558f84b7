import * as z from 'zod/mini';
import type { Identity } from './Identity.js';
import type { ProxySettings } from './ProxySettings.js';
import { refusal } from './refusal.js';

const text = z.string().check(z.minLength(1));
const choice = { licenseId: z.optional(z.int()) };
const account = { customerAccountCode: text, username: text, ...choice };

const identity: z.ZodMiniType<Identity> = z.union([
  z.object({ licenseKey: text, ...choice }),
  z.object({ username: text, password: text, ...choice }),
  z.object({ idToken: text, ...account }),
  z.object({ code: text, redirectUri: z.optional(text), ...account }),
]);

/** Asks the host who sent a request. Its answer is checked: an empty key would be a stranger's. */
export async function identityOf(request: Request, settings: ProxySettings): Promise<Identity> {
  let answer: unknown;
  try {
    answer = await settings.identify(request);
  } catch (cause) {
    throw refusal(500, 'internal_error', { message: 'identify threw: see onError', cause });
  }
  if (answer === null || answer === undefined) throw refusal(401, 'unauthenticated');
  const result = z.safeParse(identity, answer);
  if (result.success) return result.data;
  const message = 'identify answered with something that is no identity';
  throw refusal(500, 'internal_error', { message });
}
