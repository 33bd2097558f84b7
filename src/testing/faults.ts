import * as z from 'zod/mini';
import { describeIssue, inWords } from './config.js';

/** What a fault works with. */
interface FaultContext {
  /** Lets the request through. A fault that does not call it keeps the action from happening. */
  pass: () => Promise<Response>;
  /** Milliseconds, for `delay`. */
  delay: number;
  signal: AbortSignal;
  /** Signs an answer that is changed and has to stay valid. */
  sign?: ((bytes: Uint8Array<ArrayBuffer>) => Promise<string>) | undefined;
}

const signature = 'LicenseSignature';
const dates = /("\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?)Z"/g;

/** Everything that can go wrong between a request and its answer, by name. */
const faults = {
  /** The action happens; the answer comes late. */
  async delay({ pass, delay, signal }) {
    const response = await pass();
    await wait(delay, signal);
    return response;
  },
  /** Nobody listens: there is not even a connection. */
  'connection-refused': () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    return Promise.reject(new TypeError('fetch failed', { cause }));
  },
  /** The connection drops before the action happens. */
  'drop-before-commit': () => Promise.reject(new TypeError('fetch failed')),
  /** The action happens; the connection drops before the answer. */
  async 'drop-after-commit'({ pass }) {
    await pass();
    throw new TypeError('fetch failed');
  },
  /** A gateway's 500, without a word. */
  'empty-500': async () => new Response(null, { status: 500 }),
  /** A gateway's 502, as a page. */
  'html-502': async () =>
    new Response('<html><body><h1>502 Bad Gateway</h1></body></html>', {
      status: 502,
      headers: { 'Content-Type': 'text/html' },
    }),
  /** 429 that does not say when to try again. */
  'rate-limited': async () => new Response(null, { status: 429 }),
  /** 429 that says to try again in 7 seconds. */
  'rate-limited-retry-after': async () =>
    new Response(null, { status: 429, headers: { 'Retry-After': '7' } }),
  /** 503 that says to try again in 1 second. */
  'unavailable-retry-after': async () =>
    new Response(null, { status: 503, headers: { 'Retry-After': '1' } }),
  /** The action happens; half of the answer arrives. */
  async 'truncated-json'({ pass }) {
    // Half of nothing would be the whole answer of a release.
    return changeBody(await pass(), (text) => text.slice(0, text.length / 2) || '{');
  },
  /** The action happens; the signature of the answer is another one's. */
  async 'bad-signature'({ pass }) {
    const response = await pass();
    const value = response.headers.get(signature);
    if (value === null) return response;
    return changeSignature(response, (value.startsWith('A') ? 'B' : 'A') + value.slice(1));
  },
  /** The action happens; the answer lacks its signature. */
  async 'missing-signature'({ pass }) {
    return changeSignature(await pass(), null);
  },
  /** The action happens; the dates of the answer, rightly signed, have no zone. */
  async 'zoneless-date'({ pass, sign }) {
    const response = await changeBody(await pass(), (text) => text.replace(dates, '$1"'));
    if (!sign || !response.headers.has(signature)) return response;
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    return changeSignature(response, await sign(bytes));
  },
} satisfies Record<string, (context: FaultContext) => Promise<Response>>;

/** The name of a fault. */
export type FaultName = keyof typeof faults;

/** The name of every fault. */
export const faultNames: readonly FaultName[] = Object.keys(faults).filter(isFaultName);

function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(faults, name);
}

/** A fault: its name, or `delay` with its own length in milliseconds, 600,000 at the most. */
export type Fault = FaultName | { delay: number };

/** What of JSON is a fault: callers without types, and those from outside, say anything. */
export const faultForm = z.union(
  [z.enum(faultNames), z.strictObject({ delay: z.number().check(z.gte(0), z.lte(600_000)) })],
  `expected one of ${faultNames.join(', ')} or { "delay": milliseconds }`,
);

/** Makes coming requests fail. */
export interface FaultControl {
  /**
   * Queues faults: each takes one request, in this order.
   *
   * @throws TypeError for what is no fault, listing those that are.
   */
  next(...coming: Fault[]): void;
  /** Forgets what is queued. */
  clear(): void;
}

/** A queue of faults and the place where they are taken from it. */
export interface FaultQueue extends FaultControl {
  /** The fault of the request that just came in, taken off the queue. */
  take(): Fault | undefined;
}

/** An empty queue. */
export function createFaultQueue(): FaultQueue {
  let queue: Fault[] = [];
  return {
    next(...coming): void {
      for (const fault of coming) {
        const { error } = faultForm.safeParse(fault, inWords);
        if (error)
          throw new TypeError(`no fault ${JSON.stringify(fault)}: ${describeIssue(error)}`);
      }
      queue.push(...coming);
    },
    clear(): void {
      queue = [];
    },
    take: () => queue.shift(),
  };
}

/** What {@link applyFault} needs besides the fault. */
interface FaultLeg {
  request: Request;
  /** Who would answer. */
  handler: (request: Request) => Promise<Response>;
  /** How long `delay` takes, in milliseconds, where it does not say. Default 1000. */
  delay?: number | undefined;
  sign?: FaultContext['sign'];
}

/** Answers a request with a fault in between, or without one. It fits any leg of the way. */
export function applyFault(
  fault: Fault | undefined,
  { request, handler, delay = 1000, sign }: FaultLeg,
): Promise<Response> {
  const pass = (): Promise<Response> => handler(request);
  if (fault === undefined) return pass();
  const context: FaultContext = { pass, delay, signal: request.signal, sign };
  if (typeof fault === 'object') return faults.delay({ ...context, delay: fault.delay });
  return faults[fault](context);
}

/** Resolves after some milliseconds; rejects with the signal's reason once it is aborted. */
function wait(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, delay);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}

/** The same response with another body. */
async function changeBody(response: Response, change: (text: string) => string): Promise<Response> {
  const text = change(await response.text());
  const headers = new Headers(response.headers);
  headers.delete('Content-Length');
  // 204 takes no body at all, and 200 is what it means.
  const status = response.status === 204 ? 200 : response.status;
  return new Response(text || null, { status, headers });
}

function changeSignature(response: Response, value: string | null): Response {
  const headers = new Headers(response.headers);
  if (value === null) headers.delete(signature);
  else headers.set(signature, value);
  return new Response(response.body, { status: response.status, headers });
}
