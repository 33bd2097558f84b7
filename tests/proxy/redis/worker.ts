// One of several processes that share a Redis: it asks as often as it can until it is killed.
import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { createFloatingProxy } from '../../../src/proxy/node/index.js';

const [redisPort = '', apiUrl = '', publicKey = ''] = process.argv.slice(2);
const storeClient = new Redis(Number(redisPort), '127.0.0.1');
const limiter = (keyPrefix: string, points: number): RateLimiterRedis =>
  new RateLimiterRedis({ storeClient, keyPrefix, points, duration: 1 });

const proxy = createFloatingProxy({
  apiKey: 'api-key-of-the-company',
  sharedKey: 'shared-key-of-the-company',
  product: 'studio',
  publicKey,
  apiUrl,
  identify: () => ({ licenseKey: 'AAAA-BBBB-CCCC-DDDD' }),
  limits: { service: limiter('service', 18), identity: limiter('identity', 1_000) },
});

async function ask(index: number): Promise<void> {
  const request = new Request('http://portal.test/license/activate', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ hardware_id: `device-${index}` }),
  });
  const { status } = await proxy.fetch(request);
  process.send?.({ status });
}

const askers = Array.from({ length: 40 }, async (_, asker) => {
  for (let round = 0; ; round += 1) await ask(asker * 10_000 + round);
});
await Promise.all(askers);
