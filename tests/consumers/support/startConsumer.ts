import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Consumer } from './installConsumer.js';
import { cleanEnvironment } from './cleanEnvironment.js';

/** A consumer that serves. */
export interface StartedConsumer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Runs `npm run <script>` until its page answers. */
export async function startConsumer(
  { folder }: Pick<Consumer, 'folder'>,
  script: string,
  { portFlag }: { portFlag: boolean },
): Promise<StartedConsumer> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const flags = portFlag ? ['--', '--port', String(port)] : [];
  const server = spawn('npm', ['run', '--silent', script, ...flags], {
    cwd: folder,
    env: cleanEnvironment({ PORT: String(port) }),
    // A group of its own, so that what npm starts ends with it.
    detached: true,
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => void (output += chunk.toString()));
  }
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.pid === undefined) return;
    const closed = once(server, 'close');
    process.kill(-server.pid, 'SIGKILL');
    await closed;
  };
  try {
    await answers(url, () => server.exitCode === null);
  } catch (cause) {
    await stop();
    throw new Error(`npm run ${script} serves nothing:\n${output}`, { cause });
  }
  return { url, stop };
}

async function answers(url: string, isRunning: () => boolean): Promise<void> {
  const deadline = Date.now() + 180_000;
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (!isRunning() || Date.now() > deadline) throw new Error(`status ${response?.status}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new TypeError('not a TCP server');
  return address.port;
}
