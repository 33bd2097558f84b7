// `npm test`: installs what is missing, then checks types, lint and format, and runs the tests of Vitest.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensureInstalled.mjs';
import { root } from './root.mjs';

ensureInstalled();
// Only now: it needs what was installed.
const { ensureBrowser } = await import('./ensureBrowser.mjs');
ensureBrowser();

const vitest = fileURLToPath(new URL('node_modules/vitest/vitest.mjs', root));
run('npm', ['run', '--silent', 'check']);
run(process.execPath, [vitest, 'run', ...process.argv.slice(2)]);

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  // Windows starts npm through its shell only; these arguments need no quoting.
  const shell = command === 'npm' && process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd: root, shell, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
