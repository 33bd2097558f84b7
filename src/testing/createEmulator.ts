import type { FloatingProxyOptions } from '../proxy/index.js';
import { parseConfig } from './config.js';
import type { EmulatorControl } from './control.js';
import { createControl } from './control.js';
import { createAnswerSigner } from './createAnswerSigner.js';
import { createControlRoutes } from './createControlRoutes.js';
import { applyFault, createFaultQueue } from './faults.js';
import { createServiceApp } from './createServiceApp.js';
import type { EmulatorOptions } from './EmulatorOptions.js';
import type { ListedLicense } from './licenses.js';
import { listLicenses } from './licenses.js';
import { tokenPath } from './oauth.js';
import { createRequestLog } from './requestLog.js';
import { createWorld } from './world.js';

/** A LicenseSpring of one's own: for development, tests and demos. */
export interface Emulator {
  /**
   * Answers as the service does below `/api/v4/`; the origin does not matter. Rejects only
   * where a fault drops the connection (TypeError) or holds an answer back until the request is
   * aborted (the signal's reason).
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Answers below `/_emulator/`: the control, for tests from outside. */
  readonly controlFetch: (request: Request) => Promise<Response>;
  /** Moves it and looks into it, past its API. */
  readonly control: EmulatorControl;
  /** The API key that it takes. */
  readonly apiKey: string;
  /** What requests to it are signed with. */
  readonly sharedKey: string;
  /** The client that may have tokens at `/realms/user-portal/protocol/openid-connect/token`, on the emulator's own origin. */
  readonly oauth: { readonly clientId: string; readonly clientSecret: string };
  /** The short code of its product. */
  readonly product: string;
  /** What answers are verified with: SPKI, as PEM. */
  readonly publicKey: string;
  /** What a proxy over this emulator is told: `createFloatingProxy({ ...emulator.proxyOptions, identify })`. */
  readonly proxyOptions: EmulatorProxyOptions;
  /** The licences and how to reach them. */
  readonly licenses: readonly ListedLicense[];
}

/** The options of a proxy by which it reaches an emulator, and goes by its clock. */
export type EmulatorProxyOptions = Required<
  Pick<FloatingProxyOptions, 'apiKey' | 'sharedKey' | 'product' | 'publicKey' | 'fetch' | 'now'>
>;

/**
 * Creates an emulator: it checks Date and signature as the service does, keeps licences, devices,
 * seats and borrows on a clock that can be moved, and signs its answers with its own key. It needs
 * WebCrypto, so a page has to be on https or localhost.
 *
 * @throws TypeError that names the option that is wrong.
 */
export async function createEmulator({ now, ...data }: EmulatorOptions = {}): Promise<Emulator> {
  const config = parseConfig(data);
  const signer = await createAnswerSigner();
  const world = createWorld(config, now);
  const queue = createFaultQueue();
  const log = createRequestLog(() => world.clock.now());
  const control = createControl(world, queue, log);
  const app = createServiceApp(world, signer);

  const fetch: Emulator['fetch'] = async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === tokenPath)
      return log.follow(request, undefined, async () => app.fetch(request));
    // Whatever else asks, such as a browser for an icon, takes no fault and is not logged.
    if (!pathname.startsWith('/api/')) return app.fetch(request);
    const fault = queue.take();
    return log.follow(request, fault, () =>
      applyFault(fault, {
        request,
        handler: async (passed) => app.fetch(passed),
        delay: config.delay,
        sign: (bytes) => signer.sign(bytes),
      }),
    );
  };
  const { apiKey, sharedKey, product } = world;
  const { publicKey } = signer;

  return {
    fetch,
    controlFetch: createControlRoutes(control),
    control,
    apiKey,
    sharedKey,
    oauth: { clientId: world.oauth.clientId, clientSecret: world.oauth.clientSecret },
    product,
    publicKey,
    proxyOptions: { apiKey, sharedKey, product, publicKey, fetch, now: () => world.clock.now() },
    licenses: listLicenses(world),
  };
}
