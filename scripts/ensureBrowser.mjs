import { spawnSync } from 'node:child_process';
import { findBrowser } from './findBrowser.mjs';

/** Installs a Chromium for the tests where none is found; ends the process where that fails. */
export function ensureBrowser() {
  if (findBrowser()) return;
  console.error('Installing Chromium for the browser tests …');
  const asRoot = process.getuid?.() === 0;
  if (asRoot) run('apt-get update -qq');
  const debian =
    asRoot && run('apt-get install -qq -y --no-install-recommends chromium-headless-shell');
  if (!debian) run('npx playwright install chromium-headless-shell');
  if (findBrowser()) return;
  console.error('No Chromium found: install one, or set CHROMIUM_PATH to the one that you have.');
  process.exit(1);
}

/** @param {string} command */
function run(command) {
  return spawnSync(command, { shell: true, stdio: ['ignore', 2, 2] }).status === 0;
}
