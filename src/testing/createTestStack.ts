import type { FloatingProxy, FloatingProxyOptions, Identity } from '../proxy/index.js';
import { createFloatingProxy } from '../proxy/index.js';
import type { EmulatorControl, LicenseControl, SeatControl } from './control.js';
import type { Emulator } from './createEmulator.js';
import { createEmulator } from './createEmulator.js';
import type { FaultControl } from './faults.js';
import { applyFault, createFaultQueue } from './faults.js';
import type { EmulatorOptions } from './EmulatorOptions.js';
import { identityOf } from './licenses.js';

/** How a test stack is set up. */
export interface TestStackOptions {
  /** Licences, switches and keys of the emulator. Default: a licence of every kind. */
  emulator?: EmulatorOptions | undefined;
  /** The licence of the customer who is signed in, by what it shows. Default `plain`. */
  license?: string | undefined;
  /** Whether somebody is signed in. Default true. */
  signedIn?: boolean | undefined;
  /**
   * What the proxy is to be told otherwise than by the stack. Of its `limits` all but `service`, which is
   * wide, are off unless they are set here.
   */
  proxy?: Partial<FloatingProxyOptions> | undefined;
}

/** The whole way from a browser to the licence service and back, in one process or one page. */
export interface TestStack extends Pick<
  EmulatorControl,
  'clock' | 'apiKey' | 'state' | 'requests'
> {
  /** For the provider's `fetch`: relative URLs and an abort signal work as in a browser. */
  readonly fetch: typeof globalThis.fetch;
  /** The proxy; `proxy.fetch(request)` answers a whole request, as in a test's own server. */
  readonly proxy: FloatingProxy;
  /** The service; `emulator.control` reaches the licences of others too. */
  readonly emulator: Emulator;
  /** The pool of the licence of whoever is signed in: `seats.fill()`. */
  readonly seats: SeatControl;
  /** The licence of whoever is signed in, or was the last to be: `license.disable()`. */
  readonly license: LicenseControl;
  /** Faults between proxy and service: `fail.next('html-502')` answers the next request so. */
  readonly fail: FaultControl;
  /** The same faults between browser and proxy, where they hit what a person asked for. */
  readonly failInBrowser: FaultControl;
  /**
   * Signs the customer of another licence in, by what it shows.
   *
   * @throws TypeError where there is none, listing what there is.
   */
  signIn(shows: string): void;
  /** Nobody is signed in: 401 `unauthenticated`. */
  signOut(): void;
  /**
   * Back to the start: who is signed in, licences, clock, API key, faults and log, and what the proxy
   * remembers. A limiter that was handed to it keeps its counts.
   */
  reset(): void;
}

/**
 * The real proxy over the emulator behind one `fetch`: no mock of ours, no server. The proxy's
 * clock is the emulator's, so one `clock.advance` moves all but the browser's.
 *
 * ```ts
 * const stack = await createTestStack();
 * stack.seats.fill();
 * stack.clock.advance({ days: 3 });
 * stack.license.disable();
 * stack.fail.next('html-502');
 * ```
 *
 * @throws TypeError that names the option that is wrong.
 */
export async function createTestStack(options: TestStackOptions = {}): Promise<TestStack> {
  const emulator = await createEmulator(options.emulator);
  const { control, apiKey, sharedKey, product, publicKey } = emulator;
  const session = createSession(options, emulator);
  const browserFaults = createFaultQueue();
  const createProxy = (): FloatingProxy =>
    createFloatingProxy({
      ...(options.proxy?.oauth ? {} : { apiKey, sharedKey }),
      product,
      publicKey,
      apiUrl: 'https://emulator.test',
      fetch: (request) => emulator.fetch(request),
      identify: () => session.identity(),
      now: () => control.clock.now(),
      // Within one process nobody comes from anywhere.
      address: () => undefined,
      ...options.proxy,
      limits: {
        // A suite asks as often as a crowd of people.
        identity: false,
        address: false,
        guesses: false,
        // An emulator bears all that a test can send; who waits for a turn would wait for a moved clock.
        service: { points: 1_000, duration: 1 },
        ...options.proxy?.limits,
      },
    });
  let current = createProxy();
  // Who took the proxy before a reset asks the new one too.
  const proxy: FloatingProxy = Object.freeze({
    fetch: (request: Request) => current.fetch(request),
    check: () => current.check(),
  });

  return {
    fetch: browserFetch((request) =>
      // Asking for the time is nothing that a person did, and must not use a fault up.
      applyFault(request.method === 'GET' ? undefined : browserFaults.take(), {
        request,
        handler: (passed) => proxy.fetch(passed),
        delay: options.emulator?.delay,
      }),
    ),
    proxy,
    emulator,
    clock: control.clock,
    get seats() {
      return control.seats(session.license());
    },
    get license() {
      return control.license(session.license());
    },
    apiKey: (state) => control.apiKey(state),
    state: () => control.state(),
    requests: () => control.requests(),
    fail: control.fail,
    failInBrowser: {
      next: (...faults) => browserFaults.next(...faults),
      clear: () => browserFaults.clear(),
    },
    signIn: (shows) => session.signIn(shows),
    signOut: () => session.signOut(),
    reset(): void {
      control.reset();
      browserFaults.clear();
      session.reset();
      // Its circuit, its rest after a 429 and its counts are of the test before.
      current = createProxy();
    },
  };
}

/** Who is signed in at the stack, and with which licence. */
interface Session {
  identity(): Identity | null;
  license(): string;
  signIn(shows: string): void;
  signOut(): void;
  reset(): void;
}

function createSession(options: TestStackOptions, emulator: Emulator): Session {
  const { license: first = 'plain', signedIn = true } = options;
  const start = { license: first, identity: identityOf(first, emulator) };
  let state: { license: string; identity: Identity | null };
  const session: Session = {
    identity: () => state.identity,
    license: () => state.license,
    signIn(shows): void {
      state = { license: shows, identity: identityOf(shows, emulator) };
    },
    signOut(): void {
      state = { ...state, identity: null };
    },
    reset(): void {
      state = signedIn ? start : { ...start, identity: null };
    },
  };
  session.reset();
  return session;
}

/**
 * A `fetch` as a browser has it, over a handler in the same process: it resolves relative URLs
 * against the page, or against http://localhost, and gives up as soon as it is aborted.
 */
function browserFetch(handler: (request: Request) => Promise<Response>): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(
      input instanceof Request ? input : new URL(input, base()),
      init ?? {},
    );
    const { signal } = request;
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const abort = (): void => reject(signal.reason);
      signal.addEventListener('abort', abort, { once: true });
      handler(request)
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', abort));
    });
  };
}

function base(): string {
  return 'location' in globalThis ? globalThis.location.origin : 'http://localhost';
}
