import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Rolldown } from 'vite';
import { build } from 'vite';
import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import { toNodeHandler } from '../../src/proxy/node/index.js';
import type { TestStack } from '../../src/testing/index.js';
import { aliases } from '../../vite.config.js';

/** What a host's server sends besides the panel's own code. */
export interface HostPage {
  /** What stands in the head: links to styles. */
  head: string;
  /** Further stylesheets, by path. */
  styles?: Record<string, string>;
  headers?: Record<string, string>;
  /** The class of `<html>`. */
  className?: string;
}

/** A host's server that listens. */
export interface ServedHost {
  url: string;
  close: () => Promise<void>;
}

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the `main.tsx` of a folder as Vite does, for production; its files by path. */
export async function buildPage(
  folder = new URL('./page/', import.meta.url),
): Promise<Map<string, string>> {
  // A test runs in a mode of its own, in which React would be the one for development.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(folder),
    plugins: [react()],
    resolve: { alias: aliases },
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('main.tsx', folder)),
        output: { entryFileNames: 'main.js', chunkFileNames: '[name].js' },
      },
    },
  });
  if (before === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = before;
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
  return new Map(chunks.map(({ fileName, code }) => [`/${fileName}`, code]));
}

/** Serves a host's page, its files, the optional stylesheet and the proxy of a stack. */
export async function serveHost(
  files: Map<string, string>,
  { proxy }: TestStack,
  page: () => HostPage,
): Promise<ServedHost> {
  const license = toNodeHandler(proxy);
  const styles = await readFile(source('../../src/styles.css'), 'utf8');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (pathname.startsWith('/api/license/')) return license(request, response);
    const { head, headers, className = '', styles: others } = page();
    const html = `<!doctype html><html lang="en" class="${className}"><head><title>Host</title>${head}</head><body><div id="root"></div><script type="module" src="/main.js"></script></body></html>`;
    const sheets: Record<string, string> = { '/rfl.css': styles, ...others };
    const [type, body] =
      pathname === '/'
        ? ['text/html; charset=utf-8', html]
        : pathname in sheets
          ? ['text/css', sheets[pathname]]
          : ['text/javascript', files.get(pathname)];
    response.writeHead(body === undefined ? 404 : 200, { ...headers, 'Content-Type': type });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Starts the browser of the tests. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
