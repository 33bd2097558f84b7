import { errorDocument } from '../protocol/index.js';
import type { Fault } from './createFaultQueue.js';
import { readFields } from './readFields.js';

/** A request to the API, as the emulator saw it. */
export interface LoggedRequest {
  /** ISO 8601, by the emulator's clock. */
  time: string;
  method: string;
  path: string;
  /** The body or the query; licence keys, passwords, tokens and codes are `[redacted]`. */
  fields: Readonly<Record<string, unknown>>;
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

/** An empty log. */
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

async function readCode(response: Response): Promise<string | null> {
  if (response.ok) return null;
  try {
    return errorDocument.parse(await response.clone().json()).code;
  } catch {
    return null;
  }
}
