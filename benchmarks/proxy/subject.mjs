// One proxy, in a process of its own, so that its time and memory are its own.
import { createServer } from 'node:http';
import { portOf } from './portOf.mjs';
import { subjects } from './subjects.mjs';

const [name = '', service = '', publicKey = ''] = process.argv.slice(2);
const listener = await subjects[name]?.(service, publicKey);
const server = createServer(listener);
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.({ port: portOf(server) }));

let before = process.cpuUsage();
process.on('message', (message) => {
  const { user, system } = process.cpuUsage(before);
  // Collecting everything is no part of what requests cost.
  globalThis.gc?.();
  process.send?.({ cpu: user + system, memory: process.memoryUsage().rss });
  if (message === 'start') before = process.cpuUsage();
});
process.on('disconnect', () => process.exit(0));
