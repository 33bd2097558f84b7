import { createProxy } from './createProxy.js';
import type { FloatingProxy, FloatingProxyOptions } from './FloatingProxyOptions.js';
import { readOptions } from './readOptions.js';
import { sendWithFetch } from './sendWithFetch.js';
import { webCrypto } from './webCrypto.js';

/**
 * The server's half: takes what a browser says about its device, adds who is asking and for which
 * product, signs it for LicenseSpring, verifies the answer and hands back the seat alone. Runs on
 * Node, on edge runtimes and in a page; on Node, `react-floating-license/proxy/node` is faster.
 *
 * @throws Error at once, when an option is missing or wrong; it names the option.
 */
export function createFloatingProxy(options: FloatingProxyOptions): FloatingProxy {
  return createProxy(readOptions(options), { ...webCrypto, send: sendWithFetch(options.fetch) });
}
