import * as z from 'zod/mini';
import { errorDocument } from '../protocol/index.js';
import { parseJson } from '../protocol/parseJson.js';
import type { Fault } from './faults.js';

/** A request to the API, as the emulator saw it. */
export interface LoggedRequest {
  /** ISO 8601, by the emulator's clock. */
  time: string;
  method: string;
  path: string;
  /** The body or the query; licence keys, passwords, tokens and codes are `[redacted]`. */
  fields: Readonly<Record<string, unknown>>;
  /** The fault that it met. */
  fault: Fault | null;
  /** Of the answer that left; null where none did, or not yet. */
  status: number | null;
  /** The code of a refusal. */
  code: string | null;
}

/** What came in, in order. */
export interface RequestLog {
  /** Logs a request and answers it with `respond`; what that throws goes on to the caller. */
  follow(
    request: Request,
    fault: Fault | undefined,
    respond: () => Promise<Response>,
  ): Promise<Response>;
  entries(): readonly LoggedRequest[];
  clear(): void;
}

/** What is kept: an emulator may run for weeks. */
const longest = 10_000;

/** An empty log, which keeps the latest 10,000 requests. */
export function createRequestLog(now: () => number): RequestLog {
  let log: LoggedRequest[] = [];
  return {
    async follow(request, fault, respond): Promise<Response> {
      const entry: LoggedRequest = {
        time: new Date(now()).toISOString(),
        method: request.method,
        path: new URL(request.url).pathname,
        fields: {},
        fault: fault ?? null,
        status: null,
        code: null,
      };
      log.push(entry);
      if (log.length > longest) log.shift();
      entry.fields = await readFields(request.clone());
      const response = await respond();
      entry.status = response.status;
      entry.code = await readCode(response);
      return response;
    },
    entries: () => log.map((entry) => ({ ...entry })),
    clear(): void {
      log = [];
    },
  };
}

const secrets = new Set(['license_key', 'password', 'id_token', 'code', 'client_secret']);
const object = z.catch(z.record(z.string(), z.unknown()), {});

/** The query and the body of a request, without what must not be in a log. */
async function readFields(request: Request): Promise<Record<string, unknown>> {
  const fields = {
    ...Object.fromEntries(new URL(request.url).searchParams),
    ...object.parse(parseJson(await request.text())),
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, secrets.has(name) ? '[redacted]' : value]),
  );
}

async function readCode(response: Response): Promise<string | null> {
  if (response.ok) return null;
  const document = errorDocument.safeParse(parseJson(await response.clone().text()));
  return document.data?.code ?? null;
}
