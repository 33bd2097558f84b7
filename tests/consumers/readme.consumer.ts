import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, inject, it } from 'vitest';
import { snippetsOf } from '../docs/support/snippetsOf.js';
import { launchChromium } from '../support/launchChromium.js';
import { cleanEnvironment } from './support/cleanEnvironment.js';
import { drivePanel } from './support/drivePanel.js';
import { startConsumer } from './support/startConsumer.js';

// The README's sixty seconds, word for word, in an empty folder; only the package is not yet published.
const execute = promisify(execFile);
const empty = await mkdtemp(join(tmpdir(), 'floating-license-readme-'));
let folder = empty;
afterAll(() => rm(empty, { recursive: true, force: true, maxRetries: 3 }));

it('goes from an empty folder to a seat as the README says', async () => {
  const snippets = snippetsOf('README.md');
  const commands = snippets.find(({ code }) => code.startsWith('npm create'));
  const app = snippets.find(({ code }) => code.startsWith('// src/App.tsx'));
  const file = /^\/\/ (src\/\S+)/.exec(app?.code ?? '')?.[1] ?? '';
  expect(file).toBe('src/App.tsx');

  const start = performance.now();
  folder = empty;
  for (const line of (commands?.code ?? '').trim().split('\n')) {
    const [command = '', ...args] = line.split(' ');
    if (command === 'cd') folder = join(folder, args[0] ?? '');
    else {
      const real = args.map((arg) => (arg === 'react-floating-license' ? inject('tarball') : arg));
      await execute(command, real, { cwd: folder, env: cleanEnvironment() });
    }
  }
  await writeFile(join(folder, file), app?.code ?? '');
  const server = await startConsumer({ folder }, 'dev', { portFlag: true });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Borrow seat' }).waitFor();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`from an empty folder to the panel: ${seconds} s\n`);
    await drivePanel(browser, server.url, { survivesReload: false });
    await execute('npm', ['run', 'build'], { cwd: folder, env: cleanEnvironment() });
  } finally {
    await browser.close();
    await server.stop();
  }
});

it('runs the emulator by npx in that folder, as its page says', async () => {
  const [line = ''] = snippetsOf('docs/emulator.md').map(({ code }) => code.trim());
  expect(line).toMatch(/^npx react-floating-license emulator --port \d+$/);
  const [command = '', ...args] = line.replace(/\d+$/, '0').split(' ');
  // A group of its own, so that what npx starts ends with it.
  const npx = spawn(command, args, { cwd: folder, env: cleanEnvironment(), detached: true });
  try {
    const [printed]: unknown[] = await once(npx.stdout, 'data');
    const { url } = JSON.parse(String(printed)) as { url: string };
    expect((await fetch(`${url}/_emulator/state`)).status).toBe(200);
  } finally {
    const closed = once(npx, 'close');
    if (npx.pid !== undefined) process.kill(-npx.pid, 'SIGKILL');
    await closed;
  }
});
