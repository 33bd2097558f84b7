import { createProxy } from '../createProxy.js';
import type { FloatingProxy, FloatingProxyOptions } from '../FloatingProxyOptions.js';
import { readOptions } from '../readOptions.js';
import { sendWithFetch } from '../sendWithFetch.js';
import { nodeCrypto } from './nodeCrypto.js';
import { sendWithPool } from './sendWithPool.js';

/**
 * `createFloatingProxy` for Node: the same, but calls to the service go over a pool of connections
 * that are kept open, and Node's own crypto signs and verifies. With the option `fetch` there is no
 * pool.
 *
 * @throws Error at once, when an option is missing or wrong; it names the option.
 */
export function createFloatingProxy(options: FloatingProxyOptions): FloatingProxy {
  const settings = readOptions(options, !options?.fetch);
  const send = options.fetch ? sendWithFetch(options.fetch) : sendWithPool(settings.connectTimeout);
  return createProxy(settings, { ...nodeCrypto, send });
}
