import { changeBody } from './changeBody.js';
import type { FaultName } from './faultNames.js';
import { wait } from './wait.js';

/** What a fault works with. */
export interface FaultContext {
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
export const faults: Record<FaultName, (context: FaultContext) => Promise<Response>> = {
  /** The action happens; the answer comes late. */
  async delay({ pass, delay, signal }) {
    const response = await pass();
    await wait(delay, signal);
    return response;
  },
  /** The connection drops before the action happens. */
  'drop-before-commit': () => Promise.reject(new TypeError('fetch failed')),
  /** The action happens; the connection drops before the answer. */
  async 'drop-after-commit'({ pass }) {
    await pass();
    throw new TypeError('fetch failed');
  },
  /** A gateway's 500, without a word. */
  'empty-500': () => Promise.resolve(new Response(null, { status: 500 })),
  /** A gateway's 502, as a page. */
  'html-502': () =>
    Promise.resolve(
      new Response('<html><body><h1>502 Bad Gateway</h1></body></html>', {
        status: 502,
        headers: { 'Content-Type': 'text/html' },
      }),
    ),
  /** 429 that does not say when to try again. */
  'rate-limited': () => Promise.resolve(new Response(null, { status: 429 })),
  /** 429 that says to try again in 7 seconds. */
  'rate-limited-retry-after': () =>
    Promise.resolve(new Response(null, { status: 429, headers: { 'Retry-After': '7' } })),
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
    return changeHeader(
      response,
      value.startsWith('A') ? `B${value.slice(1)}` : `A${value.slice(1)}`,
    );
  },
  /** The action happens; the answer lacks its signature. */
  async 'missing-signature'({ pass }) {
    return changeHeader(await pass(), null);
  },
  /** The action happens; the dates of the answer, rightly signed, have no zone. */
  async 'zoneless-date'({ pass, sign }) {
    const response = await changeBody(await pass(), (text) => text.replace(dates, '$1"'));
    if (!sign || !response.headers.has(signature)) return response;
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    return changeHeader(response, await sign(bytes));
  },
};

function changeHeader(response: Response, value: string | null): Response {
  const headers = new Headers(response.headers);
  if (value === null) headers.delete(signature);
  else headers.set(signature, value);
  return new Response(response.body, { status: response.status, headers });
}
