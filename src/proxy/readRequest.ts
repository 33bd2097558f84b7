import * as z from 'zod/mini';
import type { Action } from '../protocol/index.js';
import { actions, parseUtcDate } from '../protocol/index.js';
import { refusal } from './refusal.js';

/** What a request may weigh, in bytes. */
const largestBody = 8 * 1024;
const jsonType = /^application\/json\s*(;|$)/i;

/**
 * What a request asks for, wherever we are mounted: the action is the last segment of its path, and
 * the body any JSON value.
 *
 * @throws a refusal, by what is wrong first: path, method, origin, type, size, JSON.
 */
export async function readRequest(
  request: Request,
  allowedOrigins: readonly string[],
): Promise<{ action: Action; body: unknown }> {
  const { pathname } = new URL(request.url);
  const action = pathname.slice(pathname.lastIndexOf('/') + 1);
  if (!isAction(action)) throw refusal(404, 'not_found');
  if (request.method !== 'POST') {
    throw refusal(405, 'validation_error', { message: 'The method has to be POST' });
  }
  if (!isAllowedOrigin(request, allowedOrigins)) throw refusal(403, 'forbidden');
  return { action, body: await readJson(request) };
}

function isAction(name: string): name is Action {
  return Object.hasOwn(actions, name);
}

/**
 * Whether a request may come from where it comes from. `Sec-Fetch-Site` is the browser's own word
 * and holds behind a server that ends TLS, where the scheme of `Origin` differs from ours.
 * A caller that sends neither header is no browser, so there is no session of a visitor to misuse.
 */
function isAllowedOrigin(request: Request, listed: readonly string[]): boolean {
  const origin = request.headers.get('origin');
  if (origin !== null && listed.includes(origin)) return true;
  const site = request.headers.get('sec-fetch-site');
  if (site === 'same-origin') return true;
  if (site === 'cross-site' || site === 'same-site') return false;
  return origin === null || origin === new URL(request.url).origin;
}

async function readJson(request: Request): Promise<unknown> {
  if (!jsonType.test(request.headers.get('content-type') ?? '')) {
    throw refusal(415, 'validation_error', { message: 'Content-Type has to be application/json' });
  }
  const bytes = await readBody(request);
  if (bytes.length === 0) throw refusal(400, 'missing_content');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refusal(400, 'invalid_json');
  }
}

/**
 * The bytes of a request, counted as they come and no more of them than may be: a declared length
 * can spare us the reading, but proves nothing.
 */
async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = { message: 'The request is larger than 8 kB' };
  if (Number(request.headers.get('content-length')) > largestBody) {
    throw refusal(413, 'validation_error', tooLarge);
  }
  // Empty; or a browser that does not stream it, where the proxy has but the page to fear.
  if (!request.body) return new Uint8Array(await request.arrayBuffer());
  const bytes = new Uint8Array(largestBody);
  const reader = request.body.getReader();
  let size = 0;
  for (;;) {
    const chunk = await reader.read();
    if (chunk.done) return bytes.subarray(0, size);
    if (size + chunk.value.length > largestBody) {
      await reader.cancel();
      throw refusal(413, 'validation_error', tooLarge);
    }
    bytes.set(chunk.value, size);
    size += chunk.value.length;
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
