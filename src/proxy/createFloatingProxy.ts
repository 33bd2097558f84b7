import { createProxy } from './createProxy.js';
import type { FloatingProxy, FloatingProxyOptions } from './FloatingProxyOptions.js';
import type { ProxySettings } from './readOptions.js';
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
  const settings = readOptions(options, false);
  requireAddress(settings);
  return createProxy(settings, { ...webCrypto, send: sendWithFetch(options.fetch) });
}

/** No Request tells where it is from, so guesses could not be counted. */
function requireAddress({ browserCredentials, limits, address }: ProxySettings): void {
  if (browserCredentials.length === 0 || limits.guesses === false || address) return;
  throw new Error(
    'createFloatingProxy: address is missing. With browserCredentials it tells who guesses: read it from ' +
      'what your platform writes, or set limits.guesses to false if something in front counts.',
  );
}
