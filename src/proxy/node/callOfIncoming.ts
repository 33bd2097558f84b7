import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Http2Stream } from 'node:http2';
import type { Caller, ProxyAnswer, ProxyCall } from '../ProxyCall.js';
import { hostFault } from '../refusal.js';
import type { RequestParts } from './lazyRequest.js';
import { lazyRequest } from './lazyRequest.js';

/** What frameworks add to a request: the path before they shortened it, the address, what they read. */
interface Parsed {
  originalUrl?: unknown;
  /** Express: the address, by its `trust proxy`. */
  ip?: unknown;
  body?: unknown;
}

/**
 * A request of `node:http` as a {@link ProxyCall}.
 *
 * @param body what a framework has read of it already, parsed or not.
 * @throws TypeError for a request whose address is none.
 */
export function callOfIncoming(
  incoming: IncomingMessage & Parsed,
  outgoing: ServerResponse,
  body: unknown = incoming.body,
): ProxyCall {
  const { method = 'GET', headers } = incoming;
  const url = urlOf(incoming);
  const address = typeof incoming.ip === 'string' ? incoming.ip : incoming.socket.remoteAddress;
  let request: Request | undefined;
  let bytes: Uint8Array<ArrayBuffer> | null = null;
  return {
    method,
    url,
    header: (name) => textOf(headers[name]),
    async body(largest) {
      bytes = await (incoming.readableDidRead
        ? reread(body, largest)
        : readBody(incoming, largest));
      // What was made before had none.
      request = undefined;
      return bytes;
    },
    caller: callerOf(outgoing),
    address,
    request: () => (request ??= lazyRequest(new Parts(incoming, url, method, bytes ?? undefined))),
  };
}

/** What a Request is made of; its headers are made when somebody looks at them. */
class Parts implements RequestParts {
  #headers: Headers | undefined;
  constructor(
    private readonly incoming: IncomingMessage,
    readonly url: string,
    readonly method: string,
    readonly content: Uint8Array<ArrayBuffer> | undefined,
  ) {}
  get headers(): Headers {
    return (this.#headers ??= headersOf(this.incoming));
  }
}

/** A {@link ProxyAnswer}, or one of a wrapped proxy, which may set several cookies. */
export type NodeAnswer = Omit<ProxyAnswer, 'headers'> & { readonly headers: OutgoingHttpHeaders };

/** Writes an answer out. */
export function writeAnswer(outgoing: ServerResponse, { status, headers, body }: NodeAnswer): void {
  if (outgoing.destroyed || outgoing.headersSent) return;
  // What is left of a body that was too large is not worth a connection.
  if (!outgoing.req.complete) outgoing.shouldKeepAlive = false;
  if (body === null) outgoing.writeHead(status, headers).end();
  else
    outgoing.writeHead(status, { 'Content-Length': Buffer.byteLength(body), ...headers }).end(body);
}

/** The path and query that the browser asked for, on the host that it named. */
function urlOf(incoming: IncomingMessage & Parsed): string {
  const { originalUrl, url: shortened = '/', headers, socket } = incoming;
  const target = typeof originalUrl === 'string' ? originalUrl : shortened;
  const scheme = 'encrypted' in socket && socket.encrypted === true ? 'https' : 'http';
  const origin = originOf(`${scheme}://${headers.host ?? textOf(headers[':authority']) ?? ''}`);
  // Joined, not resolved: a path that starts with // would name another host.
  if (target.startsWith('/')) return origin + target;
  const { pathname, search } = new URL(target);
  return origin + pathname + search;
}

let latest = { address: '', origin: '' };

/** Kept for the next request, which mostly names the same host. */
function originOf(address: string): string {
  if (latest.address === address) return latest.origin;
  const { origin, host } = new URL(address);
  if (host === '') throw new TypeError('no host');
  latest = { address, origin };
  return origin;
}

function callerOf(outgoing: ServerResponse): Caller {
  // HTTP/2 tells of it on its stream alone, and calls what was broken off finished, too.
  const stream: Http2Stream | undefined = Reflect.get(outgoing, 'stream');
  const isGone = (): boolean =>
    stream
      ? stream.destroyed && stream.rstCode !== 0
      : outgoing.destroyed && !outgoing.writableFinished;
  return {
    isGone,
    onGone(callback) {
      const listener = (): void => {
        if (isGone()) callback();
      };
      outgoing.on('close', listener);
      return () => outgoing.off('close', listener);
    },
  };
}

function readBody(
  incoming: IncomingMessage,
  largest: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  // A parser in front has waited for the end of nothing: no other will come.
  if (incoming.readableEnded) return Promise.resolve(new Uint8Array());
  if (Number(incoming.headers['content-length']) > largest) {
    incoming.resume();
    return Promise.resolve(null);
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largest) chunks.push(chunk);
      else resolve(null);
    });
    incoming.on('end', () => resolve(Buffer.concat(chunks)));
    incoming.on('error', reject);
    const breakOff = (): void => {
      // An Error costs more than reading did: only where it is one.
      if (!incoming.readableEnded) reject(new Error('The request broke off'));
    };
    incoming.on('close', breakOff);
    // Whoever went away while a limiter was asked has closed already.
    if (incoming.destroyed) breakOff();
  });
}

/** What a body parser in front has read, as bytes again. */
async function reread(body: unknown, largest: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (body === undefined) {
    const message =
      'Something in front has read the body and not kept it: mount the proxy before it';
    throw hostFault(message);
  }
  const bytes = new Uint8Array(
    body instanceof Uint8Array
      ? body
      : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  );
  return bytes.length > largest ? null : bytes;
}

function headersOf({ headers }: IncomingMessage): Headers {
  const list = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    // HTTP/2 has the method and the path among them.
    if (name.startsWith(':')) continue;
    for (const text of [value].flat()) if (text !== undefined) list.append(name, text);
  }
  return list;
}

function textOf(value: string | string[] | undefined): string | null {
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}
