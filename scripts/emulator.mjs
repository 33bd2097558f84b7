// `npm run emulator -- --port 4010`: installs what is missing, builds the package as the source is now, and
// starts the emulator.
// npm prints a banner before the line of JSON; `npm run --silent emulator` and this file alone do not.
import { execSync } from 'node:child_process';
import { ensureInstalled } from './ensureInstalled.mjs';
import { root } from './root.mjs';

ensureInstalled();
// To stderr: the emulator's line of JSON is all that stands on stdout.
execSync('npm run --silent build', { cwd: root, stdio: ['ignore', 2, 2] });
process.argv.splice(2, 0, 'emulator');
await import(new URL('dist/testing/cli/main.js', root).href);
