import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { root } from './root.mjs';

/** Installs the dependencies where they are absent or older than the lock. */
export function ensureInstalled() {
  const installed = new URL('node_modules/.package-lock.json', root);
  const lock = new URL('package-lock.json', root);
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing dependencies (npm ci) …');
  // To stderr: what a script prints of its own is all that stands on stdout.
  const { status } = spawnSync('npm ci --no-audit --no-fund', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) return;
  console.error('The dependencies could not be installed; npm says why above.');
  process.exit(1);
}
