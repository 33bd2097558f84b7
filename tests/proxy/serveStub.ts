import type { RequestListener } from 'node:http';
import { onTestFinished } from 'vitest';
import type { FloatingProxyOptions } from '../../src/proxy/index.js';
import { listen } from './adapters/serveAdapters.js';
import { publicKey, secrets } from './standIn.js';
import { keepSecret, watched } from './watchSecrets.js';

/** Serves a service of one's own for the length of a test; returns its address. */
export async function serveStub(listener: RequestListener): Promise<string> {
  const served = await listen(listener);
  onTestFinished(() => served.close());
  return served.url;
}

/** The options of a proxy before a service that is reached over the network. */
export function optionsBefore(
  apiUrl: string,
  more: Partial<FloatingProxyOptions> = {},
): FloatingProxyOptions {
  keepSecret(secrets.licenseKey);
  return watched<FloatingProxyOptions>({
    apiKey: secrets.apiKey,
    sharedKey: secrets.sharedKey,
    product: 'studio',
    identify: () => ({ licenseKey: secrets.licenseKey }),
    publicKey,
    apiUrl,
    ...more,
  });
}
