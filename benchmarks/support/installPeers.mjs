import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Installs what the benchmarks compare with, where it is absent. */
export function installPeers() {
  const folder = new URL('../', import.meta.url);
  if (existsSync(new URL('node_modules/.package-lock.json', folder))) return;
  console.error('Installing what is compared with (npm ci in benchmarks/) …');
  const { status } = spawnSync('npm ci --no-audit --no-fund', {
    cwd: fileURLToPath(folder),
    shell: true,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('npm could not install it, and says why above.');
}
