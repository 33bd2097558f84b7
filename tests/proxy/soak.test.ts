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

// Enough people that nobody asks too often, and every so often one, or one address, that does.
const people = Math.max(500, requests / 40);
const personOf = (index: number): string =>
  index % 20 === 5 ? 'greedy' : `person-${index % people}`;
const addressOf = (index: number): string =>
  index % 20 === 15 ? '192.0.2.1' : `198.51.${(index % people) >> 8}.${(index % people) & 255}`;
/** Whether a caller goes away before the answer, and after how many milliseconds. */
const leavesAfter = (index: number): number | undefined =>
  index % 11 === 0 ? index % 23 : undefined;

const countIn = (counts: Map<number, number>, status: number): void =>
  void counts.set(status, (counts.get(status) ?? 0) + 1);
const list = (counts: Map<number, number>): string =>
  [...counts].map(([status, count]) => `${count} × ${status}`).join(', ');

it(
  `holds its memory over ${requests} requests with limits and callers who leave, and leaves no socket and no timer`,
  { timeout: 3_600_000 },
  async () => {
    const bad = createBadService();
    const before = process.getActiveResourcesInfo();
    const service = await listen((...exchange) => bad.emit('request', ...exchange));
    const told = new Map<number, number>();
    const statuses = new Map<number, number>();
    let left = 0;
    const proxy = createFloatingProxy({
      apiKey: secrets.apiKey,
      sharedKey: secrets.sharedKey,
      product: 'studio',
      publicKey,
      apiUrl: service.url,
      identify: (request) => ({
        licenseKey: secrets.licenseKey,
        subject: request.headers.get('cookie') ?? '',
      }),
      address: (request) => request.headers.get('x-real-ip'),
      limits: {
        identity: { points: 20, duration: 60 },
        address: { points: 20, duration: 60 },
        service: { points: 400, duration: 1 },
      },
      onEvent: (event) => event.type === 'action' && countIn(told, event.status),
    });
    const front = await listen(toNodeHandler(proxy));
    const agent = new Agent({ connections: 16 });
    const actions = ['borrow', 'release', 'activate', 'check'];

    const ask = async (index: number): Promise<void> => {
      const action = actions[index % 4] ?? '';
      const device = { hardware_id: `device-${index % 500}` };
      const controller = new AbortController();
      const time = leavesAfter(index);
      const timer = time === undefined ? undefined : setTimeout(() => controller.abort(), time);
      try {
        const { statusCode, body } = await agent.request({
          origin: front.url,
          path: `/license/${action}`,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            cookie: personOf(index),
            'x-real-ip': addressOf(index),
          },
          body: JSON.stringify(action === 'borrow' ? { ...device, borrowed_until: null } : device),
          signal: controller.signal,
        });
        await body.dump();
        countIn(statuses, statusCode);
      } catch (failure) {
        if (!controller.signal.aborted) throw failure;
        left += 1;
      } finally {
        clearTimeout(timer);
      }
    };
    const send = async (count: number): Promise<void> => {
      let next = 0;
      const one = async (): Promise<void> => {
        while (next < count) await ask(next++);
      };
      await Promise.all(Array.from({ length: 16 }, one));
    };
    await send(requests / 2);
    const early = await heap();
    await send(requests / 2);
    const late = await heap();
    const megabytes = [early, late].map((bytes) => (bytes / 1e6).toFixed(1));
    process.stdout.write(`heap, in MB, after half and at the end: ${megabytes.join(', ')}\n`);
    process.stdout.write(`answered: ${list(statuses)}; ${left} left\ntold: ${list(told)}\n`);
    expect(late / early).toBeLessThan(1.05);
    // Everybody was told of, but for those who left before they were here.
    const events = [...told.values()].reduce((sum, count) => sum + count);
    expect(events).toBeGreaterThanOrEqual(requests - left);
    expect(events).toBeLessThanOrEqual(requests);
    // Faults, limits and leaving were there, and most of the rest got through.
    expect(told.get(499) ?? 0).toBeGreaterThan(requests / 1_000);
    expect(statuses.get(429) ?? 0).toBeGreaterThan(requests / 25);
    expect(statuses.get(502) ?? 0).toBeGreaterThan(requests / 100);
    expect((statuses.get(200) ?? 0) + (statuses.get(204) ?? 0)).toBeGreaterThan(requests * 0.6);

    await agent.close();
    await front.close();
    await service.close();
    await sleep(1_500);
    const remaining = process.getActiveResourcesInfo();
    for (const kind of ['TCPSocketWrap', 'TCPServerWrap', 'Timeout', 'TCPConnectWrap']) {
      const count = (all: string[]): number => all.filter((one) => one === kind).length;
      expect([kind, count(remaining)]).toEqual([kind, Math.min(count(remaining), count(before))]);
    }
  },
);
