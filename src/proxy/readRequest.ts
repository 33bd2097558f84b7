import * as z from 'zod/mini';
import type { Action } from '../protocol/index.js';
import { actions, isFloatingLicenseError, parseUtcDate } from '../protocol/index.js';
import type { ProxyCall } from './ProxyCall.js';
import { refusal } from './refusal.js';

/** What a request may weigh, in bytes. */
const largestBody = 8 * 1024;
const decoder = new TextDecoder('utf-8', { fatal: true });
const jsonType = /^application\/json\s*(;|$)/i;

/**
 * What a request asks for, wherever we are mounted: the last segment of its path.
 *
 * @throws a refusal, where it is no action or the method is another.
 */
export function readAction(call: ProxyCall): Action {
  // That of a listed origin is answered before. Without CORS headers the browser sends nothing more.
  if (call.method === 'OPTIONS' && call.header('access-control-request-method') !== null) {
    throw refusal(403, 'forbidden', {
      message: 'No page of this origin may call: see allowedOrigins',
    });
  }
  const action = lastSegment(call.url);
  if (!isAction(action)) throw refusal(404, 'not_found');
  if (call.method === 'POST') return action;
  throw refusal(405, 'validation_error', { message: 'The method has to be POST' });
}

/** The end of a URL's path: what is asked for. */
export function lastSegment(url: string): string {
  const end = url.search(/[?#]/);
  const path = end < 0 ? url : url.slice(0, end);
  return path.slice(path.lastIndexOf('/') + 1);
}

function isAction(name: string): name is Action {
  return Object.hasOwn(actions, name);
}

/**
 * Whether a request may come from where it comes from. `Sec-Fetch-Site` is the browser's own word
 * and holds behind a server that ends TLS, where the scheme of `Origin` differs from ours.
 * A caller that sends neither header is no browser, so there is no session of a visitor to misuse.
 */
export function isAllowedOrigin(call: ProxyCall, listed: readonly string[]): boolean {
  const origin = call.header('origin');
  if (origin !== null && listed.includes(origin)) return true;
  const site = call.header('sec-fetch-site');
  if (site === 'same-origin') return true;
  // `none` is a person's own doing; what else there is comes from elsewhere, or is no browser's word.
  if (site !== null && site !== 'none') return false;
  return origin === null || origin === new URL(call.url).origin;
}

/**
 * The body of a request, any JSON value.
 *
 * @throws a refusal, by what is wrong first: type, size, JSON.
 */
export async function readJson(call: ProxyCall): Promise<unknown> {
  if (!jsonType.test(call.header('content-type') ?? '')) {
    throw refusal(415, 'validation_error', { message: 'Content-Type has to be application/json' });
  }
  const bytes = await call.body(largestBody).catch((cause: unknown) => {
    if (isFloatingLicenseError(cause)) throw cause;
    throw refusal(400, 'invalid_json', { message: 'The request broke off', cause });
  });
  if (bytes === null) {
    throw refusal(413, 'validation_error', { message: 'The request is larger than 8 kB' });
  }
  if (bytes.length === 0) throw refusal(400, 'missing_content');
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw refusal(400, 'invalid_json');
  }
}

/** Checks what the browser says by its schema; a refusal names the first field that is wrong. */
export function parseRequest<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const result = z.safeParse(schema, body);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue?.code === 'unrecognized_keys') {
    const field = issue.keys[0];
    throw refusal(400, 'validation_error', { field, message: 'The request has an unknown field' });
  }
  const name = issue?.path[0];
  if (typeof name !== 'string') {
    throw refusal(400, 'validation_error', { message: 'The request has to be a JSON object' });
  }
  if (!Object.hasOwn(Object(body), name)) {
    const message = `Some parameters are missing in the request: ${name}.`;
    throw refusal(400, 'missing_parameters', { field: name, message });
  }
  throw refusal(400, 'validation_error', { field: name, message: `${name} is not valid` });
}

/** The date until which a seat is asked for: possible, and later than now (milliseconds). */
export function readFutureDate(text: string, now: number): Date {
  const date = parseUtcDate(text);
  if (date && date.getTime() > now) return date;
  throw refusal(400, 'borrow_until_not_valid');
}
