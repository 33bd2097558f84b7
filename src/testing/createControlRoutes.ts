import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import * as z from 'zod/mini';
import type { ErrorDocument } from '../protocol/index.js';
import { parseUtcDate } from '../protocol/index.js';
import { answerError, documentedError, readJsonBody } from './checks.js';
import { apiKeyStates, describeIssue, inWords, text, writtenSettingsForm } from './config.js';
import type { EmulatorControl } from './control.js';
import { faultForm } from './faults.js';

const duration = z.union(
  [
    z.string(),
    z.strictObject({
      days: z.optional(z.number()),
      hours: z.optional(z.number()),
      minutes: z.optional(z.number()),
      seconds: z.optional(z.number()),
    }),
  ],
  'expected a duration such as "PT3H" or { "hours": 3 }',
);
const clockRequest = z.strictObject({ advance: duration });
const faultsRequest = z.strictObject({ next: z.array(faultForm) });
const licenseRequest = z.extend(writtenSettingsForm, {
  seats: z.exactOptional(z.enum(['fill', 'free'])),
  blacklist: z.exactOptional(text),
  forget: z.exactOptional(text),
});
const accessRequest = z.strictObject({
  apiKey: z.exactOptional(apiKeyStates),
  tokens: z.exactOptional(z.literal('expire')),
});

/** How the control is reached. */
export interface ControlRoutesOptions {
  /** Whether the emulator itself listens, so that no caller of it can be without a connection. Default false. */
  isServed?: boolean | undefined;
}

/**
 * The control of an emulator as routes, for tests from outside: `GET /_emulator/state` and
 * `/requests`, `POST /_emulator/clock`, `/faults` (`DELETE` forgets those to come), `/access`, `/reset`
 * and `/licenses/<what it shows>`, which takes `{ "seats": "fill" }`, `{ "blacklist": "a-device" }`,
 * `{ "forget": "a-device" }` and every setting, the date as text. A body that is wrong gets 400
 * `{ status, code, message }`, the message naming the field.
 */
export function createControlRoutes(
  control: EmulatorControl,
  { isServed = false }: ControlRoutesOptions = {},
): (request: Request) => Promise<Response> {
  const app = new Hono().basePath('/_emulator');
  // Any page that a developer has open could otherwise post here.
  app.use(async (context, next) => {
    if (isOfOwnPage(context.req.raw)) return next();
    throw documentedError('forbidden', { status: 403 });
  });
  app.get('/state', (context) => context.json(control.state()));
  app.get('/requests', (context) => context.json(control.requests()));
  app.post('/clock', async (context) => {
    const { advance } = await read(clockRequest, context.req.raw);
    try {
      control.clock.advance(advance);
    } catch (error) {
      throw badRequest(`advance: ${error instanceof Error ? error.message : 'not valid'}`);
    }
    return context.json({ now: new Date(control.clock.now()).toISOString() });
  });
  app.post('/faults', async (context) => {
    const { next } = await read(faultsRequest, context.req.raw);
    const impossible = isServed ? next.indexOf('connection-refused') : -1;
    if (impossible >= 0) throw badRequest(`next[${impossible}]: ${noRefusal}`);
    control.fail.next(...next);
    return context.json({ next });
  });
  app.delete('/faults', (context) => {
    control.fail.clear();
    return context.json({ next: [] });
  });
  app.post('/licenses/:name', async (context) => {
    const { seats, blacklist, forget, expiresAt, ...changes } = await read(
      licenseRequest,
      context.req.raw,
    );
    try {
      const name = context.req.param('name');
      const license = control.license(name);
      license.set(expiresAt === undefined ? changes : { ...changes, expiresAt: time(expiresAt) });
      if (blacklist !== undefined) license.blacklist(blacklist);
      if (forget !== undefined) license.forget(forget);
      if (seats) control.seats(name)[seats]();
    } catch (error) {
      throw badRequest(error instanceof Error ? error.message : 'not valid');
    }
    return context.json(control.state());
  });
  app.post('/access', async (context) => {
    const { apiKey, tokens } = await read(accessRequest, context.req.raw);
    if (apiKey) control.apiKey(apiKey);
    if (tokens) control.expireTokens();
    return context.json({ apiKey, tokens });
  });
  app.post('/reset', (context) => {
    control.reset();
    return context.json(control.state());
  });
  app.notFound(() => documentedError('not_found', { status: 404 }).getResponse());
  app.onError(answerError);
  return async (request) => app.fetch(request);
}

const noRefusal =
  'connection-refused needs an emulator within the process: over HTTP whoever asks is connected already; drop-before-commit cuts that';

function time(date: string | null): number | null {
  return (date === null ? undefined : parseUtcDate(date)?.getTime()) ?? null;
}

/** Whether no page sent it, or one of the same origin. Over plain http browsers tell the origin alone. */
function isOfOwnPage({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'none' || site === 'same-origin';
  const origin = headers.get('origin');
  // The scheme may be another one where TLS ends before.
  return origin === null || (URL.canParse(origin) && new URL(origin).host === new URL(url).host);
}

async function read<Schema extends z.ZodMiniType>(
  schema: Schema,
  request: Request,
): Promise<z.output<Schema>> {
  const result = schema.safeParse(await readJsonBody(request), inWords);
  if (result.success) return result.data;
  throw badRequest(describeIssue(result.error));
}

function badRequest(message: string): HTTPException {
  const document: ErrorDocument = { status: 400, code: 'validation_error', message };
  return new HTTPException(400, { res: Response.json(document, { status: 400 }) });
}
