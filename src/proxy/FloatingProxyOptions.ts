import type { FloatingLicenseError } from '../protocol/index.js';
import type { Identity } from './Identity.js';

/** What `createFloatingProxy` is told. A value that is missing or wrong is an Error at creation. */
export interface FloatingProxyOptions {
  /** The API key of the LicenseSpring company. A secret: from the server's environment. */
  apiKey: string;
  /** The shared key that belongs to the API key. A secret: from the server's environment. */
  sharedKey: string;
  /** The short code of the product whose seats are lent. */
  product: string;
  /**
   * Who is asking: read your session here and answer with that person's credentials, or null for
   * nobody (the browser gets 401 `unauthenticated`). It is called after the request was
   * checked and its body read.
   * If it throws, the browser gets 500 `internal_error`, and `onError` what was thrown.
   */
  identify: (request: Request) => Identity | null | Promise<Identity | null>;
  /**
   * Where the service is: an http(s) origin, with a path if it is behind one. A trailing slash or
   * `/api/v4` does no harm. Default: `https://api.licensespring.com`.
   */
  apiUrl?: string | undefined;
  /** The key that signs the service's answers, PEM (SPKI, RSA). Default: LicenseSpring's. */
  publicKey?: string | undefined;
  /** How the service is reached. Default: the global `fetch`; `proxy/node` keeps a pool instead. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * How long the service may take to answer, in milliseconds. Keep it well under 15,000: then the
   * browser's client gives up, and what it would have been told is lost. Default: 10,000.
   */
  timeout?: number | undefined;
  /**
   * Origins of pages that may call, besides the proxy's own: `['https://portal.example']`. They get
   * CORS answers, credentials included. List the public origin too where TLS ends before this
   * server and browsers without `Sec-Fetch-Site` matter. Default: none.
   */
  allowedOrigins?: readonly string[] | undefined;
  /** The time in milliseconds, for tests. Default: `Date.now`. */
  now?: (() => number) | undefined;
  /**
   * Told about every answer with a status of 500 or more, which is what the server's people should
   * know: the service unreachable, a signature refused, an `identify` that threw (then `cause` is
   * what it threw). It holds no key, no signature and nobody's credentials; of a transport that
   * failed it says the kind of error, never its wording. Default: nothing, so that no log fills by
   * itself.
   */
  onError?: ((error: FloatingLicenseError) => void) | undefined;
}

/** The proxy: the shape that Hono, Next.js, Bun, Deno and Workers mount as they are. */
export interface FloatingProxy {
  /**
   * Answers `POST <anything>/<action>`, the action being `borrow`, `release`, `activate` or `check`.
   * It never rejects. A refusal is JSON `{ status, code, message, field? }`: with a 4xx status it
   * did not happen; with a 5xx status it may have.
   */
  fetch(request: Request): Promise<Response>;
}
