import type { FloatingLicenseError } from '../protocol/index.js';
import type { HealthReport } from './checkHealth.js';
import type { Identity } from './Identity.js';
import type { Limit } from './limits.js';
import type { Authorize, BorrowPolicy } from './policy.js';
import type { ProxyEvent } from './ProxyEvent.js';
import type { QueueOptions } from './serviceQueue.js';
import type { BrowserCredentials } from './typedIdentity.js';

/** OAuth client credentials, in place of an API key. */
export interface OAuthClient {
  /** The id of the client, as your LicenseSpring company shows it. */
  clientId: string;
  /** A secret: from the server's environment. */
  clientSecret: string;
  /** Where tokens are had. Default: LicenseSpring's. */
  tokenUrl?: string | undefined;
}

/**
 * What is done about `LicenseSignature`. `require`: an answer without a good one is no seat.
 * `report`: one that is missing is let pass and told to `onEvent`, a bad one is refused all the same.
 * `off`: nobody looks at it.
 */
export type SignatureMode = 'require' | 'report' | 'off';

/** What may be asked how often. False switches one off. */
export interface ProxyLimits {
  /** Requests of one person (see `subject` of the identity). Default: 240 in 60 seconds. */
  identity?: Limit | false | undefined;
  /** Requests of one network address, where it is known. Default: 600 in 60 seconds. */
  address?: Limit | false | undefined;
  /**
   * Credentials that were typed and are none, or may be none, of one address and for one user name.
   * Default: 20 in 900 seconds.
   */
  guesses?: Limit | false | undefined;
  /**
   * Calls to the service, of all who share this limit. The service takes 200 in 10 seconds from one
   * address and 50 a second with one Authorization. Calls leave evenly, so that it holds in any span of
   * time. Several processes need one limiter that they share, in whole seconds, or a part each. Default:
   * 18 in 1 second, which is below 200 in any 10 seconds.
   */
  service?: Limit | undefined;
  /**
   * Who may wait for `service`. Whoever may not gets 429 `rate_limited` with the seconds to wait. Default:
   * 200 (`size`), for up to 3,000 milliseconds each (`wait`).
   */
  queue?: Partial<QueueOptions> | undefined;
}

/**
 * What `createFloatingProxy` is told: either `apiKey` and `sharedKey`, or `oauth`; `product`;
 * `identify`. A value that is missing or wrong is an Error at creation, and names the option.
 */
export interface FloatingProxyOptions {
  /** The API key of the LicenseSpring company. A secret: from the server's environment. */
  apiKey?: string | undefined;
  /** The shared key that belongs to the API key. A secret: from the server's environment. */
  sharedKey?: string | undefined;
  /** OAuth client credentials, where the company uses these in place of an API key. */
  oauth?: OAuthClient | undefined;
  /** The short code of the product whose seats are lent. */
  product: string;
  /**
   * Who is asking: read your session here and answer with that person's credentials, with several
   * where they have several licences (the browser then names one by its `id`), or with null for
   * nobody (the browser gets 401 `unauthenticated`). It is called after the request was
   * checked. The Request is whole: headers, cookies, and its body as the browser sent it, still to be
   * read. From `toNodeHandler` it is made as far as you look at it: where `new Request(request)` or
   * `fetch(request)` wants one of Node's own, hand over `request.clone()`.
   * If it throws, the browser gets 500 `internal_error`, and `onError` what was thrown.
   */
  identify: (
    request: Request,
  ) => Identity | readonly Identity[] | null | Promise<Identity | readonly Identity[] | null>;
  /**
   * Whether this person may do this now: true, or false (403 `not_permitted`), or an error code to refuse
   * with: one of the catalogue, or one of your own (`trial_over`), whose text for people the page gives in
   * `messages.errors`. It is asked for a `check` too where the proxy itself looks at a licence, which takes
   * a seat: for a page that closes, and for the longest borrow. Default: whoever is identified may.
   */
  authorize?: Authorize | undefined;
  /** What the server allows, within what the licence allows. */
  policy?: BorrowPolicy | undefined;
  /**
   * What a customer may type into the portal instead of being known by a session: a licence key, or a
   * user name and a password. They are passed on and not kept. Requests that bring none
   * are asked of `identify`. Release and check take no password at the service: whoever knows a user
   * name and a device's hardware id can ask for these. Guesses are counted by `address`, which is
   * required with it in `./proxy`. Default: none.
   */
  browserCredentials?: readonly BrowserCredentials[] | undefined;
  /** How often what may be asked. */
  limits?: ProxyLimits | undefined;
  /**
   * The caller's network address, for `limits.address`. Behind a load balancer, read what it wrote:
   * `(request) => request.headers.get('x-real-ip') ?? undefined`, and only if nobody else can write it.
   * A port behind it is left out; all texts that are no address, such as a list of several, count as one.
   * Default: the other end of the connection in `proxy/node` (Express: `request.ip`), unknown elsewhere.
   */
  address?:
    ((request: Request, connection: string | undefined) => string | null | undefined) | undefined;
  /**
   * Where the service is: an https origin (http on this machine alone, or with `allowHttp`), with a path
   * if it is behind one. A trailing slash or `/api/v4` does no harm. Default:
   * `https://api.licensespring.com`.
   */
  apiUrl?: string | undefined;
  /**
   * Whether `apiUrl` and `oauth.tokenUrl` may be http beyond this machine, where keys and signatures
   * travel in clear: for an emulator in another container. Default: false.
   */
  allowHttp?: boolean | undefined;
  /** The key that signs the service's answers, PEM (SPKI, RSA). Default: LicenseSpring's. */
  publicKey?: string | undefined;
  /** What is done about the signature of the service's answers. Default: `require`. */
  signature?: SignatureMode | undefined;
  /** How the service is reached. Default: the global `fetch`; `proxy/node` keeps a pool instead. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * How long the service may take to answer, in milliseconds, waiting and repeating included. Keep it
   * well under 15,000: then the browser's client gives up, and what it would have been told is lost. It
   * takes 2,147,483,647 (24 days) at most. Default: 10,000.
   */
  timeout?: number | undefined;
  /**
   * How long a connection to the service may take to come about, in milliseconds, 2,147,483,647 (24 days)
   * at most. Only the pool of `proxy/node` can tell: elsewhere, and with `fetch`, it is an error.
   * Default: 3,000.
   */
  connectTimeout?: number | undefined;
  /**
   * Origins of pages that may call, besides the proxy's own: `['https://portal.example']`. They get
   * CORS answers, credentials included. List the public origin too where TLS ends before this
   * server and browsers without `Sec-Fetch-Site` matter. Default: none.
   */
  allowedOrigins?: readonly string[] | undefined;
  /** The time in milliseconds, for tests. Default: `Date.now`. */
  now?: (() => number) | undefined;
  /**
   * Told about every POST for an action, also one that is refused at the door, for an audit or a log, and
   * about what the server's people should know. No event holds a key, a signature or anybody's credentials. What it throws is
   * ignored. Default: nothing.
   */
  onEvent?: ((event: ProxyEvent) => void) | undefined;
  /**
   * Told about every answer with a status of 500 or more that somebody still waits for, which is what the
   * server's people should know: the service unreachable, a signature refused, an `identify` that threw
   * (then `cause` is what it threw). And where this server's clock is off. It holds no key, no signature
   * and nobody's credentials; of a transport that failed it says the kind of error, never its wording.
   * Default: nothing, so that no log fills by itself.
   */
  onError?: ((error: FloatingLicenseError) => void) | undefined;
}

/** The proxy: the shape that Hono, Next.js, Bun, Deno and Workers mount as they are. */
export interface FloatingProxy {
  /**
   * Answers `POST <anything>/<action>`, the action being `borrow`, `release`, `activate` or `check`,
   * and `GET <anything>/time`. It never rejects. A refusal is JSON `{ status, code, message, field?,
   * outcome? }`: with a 4xx status it did not happen; with a 5xx status it may have, unless `outcome`
   * is `refused`.
   */
  fetch(request: Request): Promise<Response>;
  /**
   * Asks the service whether it can be reached with these keys, for this product, by this clock. It takes
   * no seat. For a health check or a deployment; it never rejects.
   */
  check(): Promise<HealthReport>;
}
