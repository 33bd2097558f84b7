// `npm start`: installs what is missing, builds the example portal and serves it.
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensureInstalled.mjs';
import { root } from './root.mjs';

const port = readPort();
ensureInstalled();
// Only now: they need what was installed.
const { build } = await import('vite');
const { fileURLToPath } = await import('node:url');
const portal = fileURLToPath(new URL('examples/portal/', root));
const configFile = `${portal}vite.config.ts`;
await build({ configFile, logLevel: 'warn' });
await build({ configFile, logLevel: 'warn', build: { ssr: 'server.ts', outDir: 'dist/server' } });
const { startPortal } = await import(new URL('examples/portal/dist/server/server.js', root).href);
await startPortal(port);

function readPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
    const number = /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN;
    if (number <= 65_535) return number;
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
