import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Agent } from 'undici';
import { expect, it } from 'vitest';
import { createFloatingProxy, toNodeHandler } from '../../src/proxy/node/index.js';
import { listen } from './adapters/serveAdapters.js';
import { publicKey, secrets, signed } from './standIn.js';

// 4,000 requests here; `npm run test:whole` sends the 200,000.
const requests = Number(process.env['SOAK_REQUESTS'] ?? 4_000);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const granted = await signed('{"borrowed_until":"2098-01-01T00:00:00Z"}');
const signature = granted.headers.get('licensesignature') ?? '';
const answer = await granted.text();

/** What is in use once everything is let go of that can be, in bytes. */
async function heap(): Promise<number> {
  await sleep(1_200);
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** A service that does everything wrong that one can, every so often. */
function createBadService(): ReturnType<typeof createServer> {
  let count = 0;
  return createServer((request, response) => {
    request.resume();
    count += 1;
    const good = { 'Content-Type': 'application/json', LicenseSignature: signature };
    if (count % 97 === 0) return void request.socket.destroy();
    if (count % 89 === 0) return void response.writeHead(500).end();
    if (count % 83 === 0) return void response.writeHead(502).end('<html></html>');
    if (count % 79 === 0) return void response.writeHead(429).end();
    if (count % 73 === 0) return void response.writeHead(200, good).end(answer.slice(0, 20));
    if (count % 71 === 0)
      return void response.writeHead(400).end('{"status":400,"code":"blacklisted","message":"x"}');
    if (count % 67 === 0)
      return void setTimeout(() => response.writeHead(200, good).end(answer), 30);
    if (request.url?.endsWith('release')) return void response.writeHead(200).end();
    response.writeHead(200, good).end(answer);
  });
}

it(
  `holds its memory over ${requests} requests, and leaves no socket and no timer`,
  { timeout: 3_600_000 },
  async () => {
    const bad = createBadService();
    const before = process.getActiveResourcesInfo();
    const service = await listen((...exchange) => bad.emit('request', ...exchange));
    let told = 0;
    const open = { points: 1e9, duration: 1 };
    const proxy = createFloatingProxy({
      apiKey: secrets.apiKey,
      sharedKey: secrets.sharedKey,
      product: 'studio',
      publicKey,
      apiUrl: service.url,
      identify: () => ({ licenseKey: secrets.licenseKey }),
      limits: { identity: open, address: open, service: open },
      onEvent: () => (told += 1),
    });
    const front = await listen(toNodeHandler(proxy));
    const agent = new Agent({ connections: 16 });
    const statuses = new Map<number, number>();
    const actions = ['borrow', 'release', 'activate', 'check'];

    const ask = async (index: number): Promise<void> => {
      const action = actions[index % 4] ?? '';
      const device = { hardware_id: `device-${index % 500}` };
      const { statusCode, body } = await agent.request({
        origin: front.url,
        path: `/license/${action}`,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(action === 'borrow' ? { ...device, borrowed_until: null } : device),
      });
      await body.dump();
      statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
    };
    const send = async (count: number): Promise<void> => {
      let next = 0;
      const one = async (): Promise<void> => {
        while (next < count) await ask(next++);
      };
      await Promise.all(Array.from({ length: 16 }, one));
    };
    await send(requests / 4);
    const early = await heap();
    await send((requests * 3) / 4);
    const late = await heap();
    const megabytes = [early, late].map((bytes) => (bytes / 1e6).toFixed(1));
    process.stdout.write(`heap, in MB, after a quarter and at the end: ${megabytes.join(', ')}\n`);
    expect(late / early).toBeLessThan(1.05);
    expect(told).toBe(requests);
    // The faults were there, and most of the rest got through.
    expect(statuses.get(502) ?? 0).toBeGreaterThan(requests / 100);
    expect((statuses.get(200) ?? 0) + (statuses.get(204) ?? 0)).toBeGreaterThan(requests * 0.8);

    await agent.close();
    await front.close();
    await service.close();
    await sleep(1_500);
    const left = process.getActiveResourcesInfo();
    for (const kind of ['TCPSocketWrap', 'TCPServerWrap', 'Timeout', 'TCPConnectWrap']) {
      const count = (list: string[]): number => list.filter((one) => one === kind).length;
      expect([kind, count(left)]).toEqual([kind, Math.min(count(left), count(before))]);
    }
  },
);
