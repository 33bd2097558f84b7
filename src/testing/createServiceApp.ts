import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { actions } from '../protocol/index.js';
import type { Signer } from './createSigner.js';
import type { World } from './createWorld.js';
import { activateLicense } from './endpoints/activateLicense.js';
import { borrow } from './endpoints/borrow.js';
import { checkLicense } from './endpoints/checkLicense.js';
import { deactivateLicense } from './endpoints/deactivateLicense.js';
import { productDetails } from './endpoints/productDetails.js';
import { release } from './endpoints/release.js';
import { readJsonBody } from './readJsonBody.js';
import type { Input } from './readParameters.js';
import { refusal } from './refusal.js';
import { verifyAuthorization } from './verifyAuthorization.js';

/** What an endpoint does: it answers with JSON or nothing, or throws a refusal. */
type Endpoint = (input: Input, world: World) => object | string | undefined;

/** The service's endpoints over a world. */
export function createServiceApp(world: World, signer: Signer): Hono {
  const app = new Hono();

  const serve = (
    { method, path, signed }: { method: string; path: string; signed: boolean },
    endpoint: Endpoint,
  ): void => {
    app.on(method, path, async (context) => {
      await verifyAuthorization(context.req.raw, world);
      const input = method === 'GET' ? context.req.query() : await readJsonBody(context.req.raw);
      const answer = endpoint(input, world);
      if (answer === undefined) return new Response(emptyBody(world));
      const bytes = new TextEncoder().encode(JSON.stringify(answer));
      const headers = new Headers({ 'Content-Type': 'application/json' });
      if (signed) headers.set('LicenseSignature', await signer.sign(bytes));
      return new Response(bytes, { headers });
    });
  };

  app.use(async (context, next) => {
    await next();
    context.res.headers.set('Date', new Date(world.clock.now()).toUTCString());
  });
  serve(actions.borrow, borrow);
  serve(actions.release, release);
  serve(actions.check, checkLicense);
  serve(actions.activate, activateLicense);
  serve({ method: 'POST', path: '/api/v4/deactivate_license', signed: false }, deactivateLicense);
  serve({ method: 'GET', path: '/api/v4/product_details', signed: false }, productDetails);
  app.notFound(() => refusal('not_found', { status: 404 }).getResponse());
  app.onError((error) =>
    error instanceof HTTPException
      ? error.getResponse()
      : refusal('internal_error', { status: 500 }).getResponse(),
  );
  return app;
}

function emptyBody({ switches }: World): string | null {
  return switches.releaseBody === 'quotes' ? '""' : null;
}
