// `npm test`: installs what is missing, then checks types, lint and format, and runs every test.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './ensureInstalled.mjs';
import { root } from './root.mjs';

ensureInstalled();
// Only now: it needs what was installed.
const { ensureBrowser } = await import('./ensureBrowser.mjs');
ensureBrowser();

for (const command of ['npm run --silent check', 'npx vitest run']) {
  const args = command.startsWith('npx vitest') ? process.argv.slice(2) : [];
  const { status } = spawnSync([command, ...args].join(' '), {
    cwd: root,
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
