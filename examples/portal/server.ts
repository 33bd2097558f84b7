import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import type { FloatingProxy } from 'react-floating-license/proxy';
import { createFloatingProxy } from 'react-floating-license/proxy/node';
import { createEmulatorBackend } from './createEmulatorBackend.js';
import { readSettings } from './readSettings.js';
import type { Session } from './session.js';

/** What stands behind the page: the proxy, and who is signed in. */
export interface Backend {
  proxy: FloatingProxy;
  /** The session of the person with this cookie. */
  sessionOf(cookie: string | undefined): Session;
  /** The emulator's controls; absent at the real service. */
  controlFetch?: (request: Request) => Promise<Response>;
  /** What to try, for the terminal. */
  hints: string;
}

/** Serves the page, the proxy and, without keys in the environment, the emulator. */
export async function startPortal(port: number): Promise<void> {
  const backend = await createBackend();
  const page = fileURLToPath(new URL('../client/', import.meta.url));
  const index = await readFile(`${page}index.html`, 'utf8');

  const app = new Hono();
  // Whoever makes another name lead to this machine is not answered.
  app.use(async (context, next) =>
    isLoopback(context.req.url) ? next() : context.text('Only at localhost.', 421),
  );
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:'] },
      strictTransportSecurity: false,
    }),
  );
  app.all('/api/license/*', (context) => backend.proxy.fetch(context.req.raw));
  app.get('/session', (context) => context.json(backend.sessionOf(getCookie(context, 'account'))));
  app.post('/session/:account', (context) => {
    setCookie(context, 'account', context.req.param('account'), {
      httpOnly: true,
      sameSite: 'Strict',
    });
    return context.body(null, 204);
  });
  const { controlFetch } = backend;
  if (controlFetch) app.all('/_emulator/*', (context) => controlFetch(context.req.raw));
  app.get('/', (context) => context.html(index));
  app.use(serveStatic({ root: page }));

  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address) => {
    console.log(`\n  The portal is at http://localhost:${address.port}\n\n${backend.hints}\n`);
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE';
    console.error(
      taken ? `Port ${port} is taken. Try another: npm start -- --port ${port + 1}` : error.message,
    );
    process.exit(1);
  });
}

/** Whether a request names this machine in its Host header. */
function isLoopback(url: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
}

async function createBackend(): Promise<Backend> {
  try {
    const settings = readSettings(process.env);
    if (!settings) return await createEmulatorBackend();
    const { customer, ...keys } = settings;
    return {
      // In a portal of your own, identify looks at the request's session and answers with that
      // customer's licence, or with null where nobody is signed in.
      proxy: createFloatingProxy({ ...keys, identify: () => customer }),
      sessionOf: () => ({ account: 'customer', accounts: [] }),
      hints: '  It uses the real service, with the keys of the environment.',
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
