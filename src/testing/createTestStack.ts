import type { FloatingProxy, FloatingProxyOptions } from '../proxy/index.js';
import { createFloatingProxy } from '../proxy/index.js';
import type { EmulatorControl } from './control.js';
import type { Emulator } from './createEmulator.js';
import { createEmulator } from './createEmulator.js';
import type { FaultControl } from './faults.js';
import { applyFault, createFaultQueue } from './faults.js';
import type { EmulatorOptions } from './EmulatorOptions.js';
import { identityOf } from './licenses.js';

/** How a test stack is set up. */
export interface TestStackOptions {
  emulator?: EmulatorOptions | undefined;
  /** The licence of the customer who is signed in, by what it shows. Default `plain`. */
  license?: string | undefined;
  /** Whether somebody is signed in. Default true. */
  signedIn?: boolean | undefined;
  /** What the proxy is to be told otherwise than by the stack. */
  proxy?: Partial<FloatingProxyOptions> | undefined;
}

/** The whole way from a browser to the licence service and back, in one process or one page. */
export interface TestStack {
  /** For the provider's `fetch`: relative URLs and an abort signal work as in a browser. */
  readonly fetch: typeof globalThis.fetch;
  readonly proxy: FloatingProxy;
  readonly emulator: Emulator;
  /** The emulator's. Its `fail` is between proxy and service. */
  readonly control: EmulatorControl;
  /** The same faults between browser and proxy, where they hit what a person asked for. */
  readonly browserFaults: FaultControl;
  /**
   * Signs the customer of another licence in, by what it shows.
   *
   * @throws TypeError where there is none, listing what there is.
   */
  readonly signIn: (shows: string) => void;
  readonly signOut: () => void;
}

/**
 * The real proxy over the emulator behind one `fetch`: no mock of ours, no server. The proxy's
 * clock is the emulator's, so one `control.clock.advance` moves all but the browser's.
 *
 * @throws TypeError that names the option that is wrong.
 */
export async function createTestStack(options: TestStackOptions = {}): Promise<TestStack> {
  const emulator = await createEmulator(options.emulator);
  const { control, apiKey, sharedKey, product, publicKey } = emulator;
  const signedIn = identityOf(options.license ?? 'plain', emulator);
  let identity = options.signedIn === false ? null : signedIn;
  const browserFaults = createFaultQueue();
  const proxy = createFloatingProxy({
    apiKey,
    sharedKey,
    product,
    publicKey,
    apiUrl: 'https://emulator.test',
    fetch: (request) => emulator.fetch(request),
    identify: () => identity,
    now: () => control.clock.now(),
    ...options.proxy,
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
    control,
    browserFaults: {
      next: (...faults) => browserFaults.next(...faults),
      clear: () => browserFaults.clear(),
    },
    signIn(shows): void {
      identity = identityOf(shows, emulator);
    },
    signOut(): void {
      identity = null;
    },
  };
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
