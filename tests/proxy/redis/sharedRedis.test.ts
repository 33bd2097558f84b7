import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { listen } from '../adapters/serveAdapters.js';
import { publicKey, signed } from '../standIn.js';
import { hasRedis, startRedis } from './startRedis.js';

if (!hasRedis)
  process.stdout.write(
    'Skipped: no redis-server is installed (Debian: apt-get install redis-server)\n',
  );

const out = fileURLToPath(new URL('../../../node_modules/.cache/redis-worker', import.meta.url));
const stops: (() => unknown)[] = [];
afterAll(async () => {
  for (const stop of stops.toReversed()) await stop();
});

it.skipIf(!hasRedis)(
  'two processes on one Redis keep below the ceiling together, one of them killed and started again',
  { timeout: 60_000 },
  async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: fileURLToPath(new URL('worker.ts', import.meta.url)),
        outDir: out,
        emptyOutDir: true,
        target: 'node20',
      },
    });
    const arrivals: number[] = [];
    const answer = await signed('{"floating_users":5}');
    const headers = { LicenseSignature: answer.headers.get('licensesignature') ?? '' };
    const text = await answer.text();
    const service = await listen((request, response) => {
      arrivals.push(performance.now());
      request.resume();
      // Long enough for a process to be killed with requests in flight.
      setTimeout(() => response.writeHead(200, headers).end(text), 50);
    });
    stops.push(() => service.close());
    const redis = await startRedis();
    stops.push(() => redis.stop());
    const statuses: number[] = [];
    const start = (): ChildProcess => {
      const child = fork(`${out}/worker.js`, [String(redis.port), service.url, publicKey]);
      child.on('message', (message) => statuses.push(Number(Object(message).status)));
      stops.push(() => child.kill('SIGKILL'));
      return child;
    };

    const first = start();
    start();
    while (arrivals.length === 0) await sleep(20);
    await sleep(3_000);
    first.kill('SIGKILL');
    start();
    await sleep(8_500);
    const end = performance.now();

    const seconds = (end - (arrivals[0] ?? end)) / 1_000;
    const [inOne = 0, inTen = 0] = [1, 10].map((span) => mostWithin(span * 1_000, arrivals));
    process.stdout.write(
      `${arrivals.length} calls in ${seconds.toFixed(1)} s, ${inOne} in one second at the most, ${inTen} in ten\n`,
    );
    // What the service bears: 200 in ten seconds, so 20 in one, and a twentieth more for the way there.
    expect(inOne).toBeLessThanOrEqual(21);
    expect(inTen).toBeLessThanOrEqual(200);
    // They did what they could: the ceiling held them, nothing else.
    expect(arrivals.length).toBeGreaterThan(18 * seconds * 0.6);
    expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([]);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(50);
  },
);

/** How many calls came at the most in the time that starts with one of them. */
function mostWithin(time: number, arrivals: readonly number[]): number {
  return Math.max(
    ...arrivals.map((from) => arrivals.filter((at) => at >= from && at < from + time).length),
  );
}
