import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { launchBrowser } from '../support/launchBrowser.mjs';

/**
 * Types a quick start into an empty folder and goes on until its end.
 *
 * @param {string} empty
 * @param {import('./quickStarts.mjs').QuickStart} quickStart
 * @returns {Promise<{ seconds: number, end: string }>} how long that took, and what is to be seen there
 */
export async function runQuickStart(empty, { commands, files, ends }) {
  const start = performance.now();
  let folder = empty;
  const [last = '', ...before] = commands.toReversed();
  for (const command of before.toReversed()) {
    if (command.startsWith('cd ')) folder = join(folder, command.slice(3));
    else run(folder, command);
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const end = await (ends === 'page' ? showPage(folder, last) : run(folder, last).trim());
  return { seconds: (performance.now() - start) / 1000, end };
}

/** @param {string} cwd @param {string} command */
function run(cwd, command) {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    shell: true,
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (status !== 0) throw new Error(`${command}\n${stdout}${stderr}`);
  return stdout;
}

/** Serves the page and waits for the panel. @param {string} cwd @param {string} command */
async function showPage(cwd, command) {
  // A group of its own, so that what npm starts ends with it.
  const server = spawn(command, {
    cwd,
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(await urlOf(server.stdout));
    await page.getByRole('button', { name: 'Borrow seat' }).waitFor({ timeout: 120_000 });
    return 'the panel, which borrows';
  } finally {
    await browser.close();
    const closed = once(server, 'close');
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
    await closed;
  }
}

/** The URL that Vite prints. @param {import('node:stream').Readable} output */
async function urlOf(output) {
  let text = '';
  for await (const chunk of output) {
    text += String(chunk);
    const found = /http:\/\/localhost:\d+/.exec(stripVTControlCharacters(text));
    if (found) return found[0];
  }
  throw new Error(`No URL in: ${text}`);
}
