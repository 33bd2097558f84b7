// `npm run bench:proxy`: the proxy beside a bare one and two others, before the same stub.
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { load } from './proxy/load.mjs';
import { installPeers } from './support/installPeers.mjs';
import { median } from './support/median.mjs';
import { printTable } from './support/printTable.mjs';

installPeers();
const built = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 2, 2] });
if (built.status !== 0) process.exit(1);
const { subjects } = await import('./proxy/subjects.mjs');

const rounds = Number(process.env['ROUNDS'] ?? 5);
const time = Number(process.env['ROUND_MS'] ?? 4_000);

/**
 * @param {string} file
 * @param {string[]} args
 */
async function start(file, args = []) {
  const child = fork(new URL(file, import.meta.url), args, { execArgv: ['--expose-gc'] });
  const [message] = await once(child, 'message');
  return { child, ...message };
}

/**
 * @param {{ child: import('node:child_process').ChildProcess }} subject
 * @param {string} what
 */
async function tell({ child }, what) {
  child.send(what);
  const [message] = await once(child, 'message');
  return message;
}

const stub = await start('proxy/stub.mjs');
const service = `http://127.0.0.1:${stub.port}`;
const running = [];
for (const name of Object.keys(subjects)) {
  const started = await start('proxy/subject.mjs', [name, service, stub.publicKey]);
  running.push({ name, ...started, rates: [], costs: [], p50: [], p99: [], bad: 0 });
}
for (const { name, port } of running) await load(name, port, { time, connections: 20 });
/** The stub without a proxy, in the same minutes as the proxies. */
const direct = { p50: [], p99: [] };
for (let round = 0; round < rounds; round += 1) {
  const { count: answered, latencies: waits } = await load('stub', stub.port, {
    time,
    connections: 20,
  });
  direct.p50.push(waits[Math.floor(answered * 0.5)] ?? 0);
  direct.p99.push(waits[Math.floor(answered * 0.99)] ?? 0);
  for (const subject of running) {
    await tell(subject, 'start');
    const startedAt = performance.now();
    const { count, bad, latencies } = await load(subject.name, subject.port, {
      time,
      connections: 20,
    });
    const { cpu } = await tell(subject, 'stop');
    subject.rates.push((count / (performance.now() - startedAt)) * 1000);
    subject.costs.push(cpu / count);
    subject.p50.push(latencies[Math.floor(count * 0.5)] ?? 0);
    subject.p99.push(latencies[Math.floor(count * 0.99)] ?? 0);
    subject.bad += bad;
  }
}
const [bare] = running;
printTable(
  running.map(({ name, rates, costs, p50, p99, bad }) => ({
    proxy: name,
    'requests/s': Math.round(median(rates)),
    'times bare': (median(rates) / median(bare?.rates ?? [1])).toFixed(2),
    'µs processor': Math.round(median(costs)),
    'bare / it': (median(bare?.costs ?? [1]) / median(costs)).toFixed(2),
    'p50 added, ms': (median(p50) - median(direct.p50)).toFixed(1),
    'p99 added, ms': (median(p99) - median(direct.p99)).toFixed(1),
    failed: bad,
  })),
);

const memory = [];
for (const connections of [1, 100, 1_000]) {
  // A process of its own each: what rounds before it left would count as its own.
  const ours = await start('proxy/subject.mjs', ['ours', service, stub.publicKey]);
  await load('ours', ours.port, { time: 2_000, connections });
  const { memory: bytes } = await tell(ours, 'stop');
  memory.push({ connections, 'resident, MB': Math.round(bytes / 1e6) });
  ours.child.disconnect();
}
printTable(memory);
const { measureCrypto } = await import('./proxy/measureCrypto.mjs');
printTable(await measureCrypto());
for (const { child } of [...running, stub]) child.disconnect();
