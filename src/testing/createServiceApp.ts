import { Hono } from 'hono';
import { actions } from '../protocol/index.js';
import { verifyAuthorization } from './authorization.js';
import { answerError, documentedError, readJsonBody } from './checks.js';
import type { AnswerSigner } from './createAnswerSigner.js';
import type { Endpoint } from './endpoints.js';
import {
  activateLicense,
  borrow,
  checkLicense,
  deactivateLicense,
  productDetails,
  release,
} from './endpoints.js';
import { giveToken, tokenPath } from './oauth.js';
import type { World } from './world.js';

/** The service's endpoints over a world. */
export function createServiceApp(world: World, signer: AnswerSigner): Hono {
  const app = new Hono();

  const serve = (
    { method, path, signed }: { method: string; path: string; signed: boolean },
    endpoint: Endpoint,
  ): void => {
    app.on(method, path, async (context) => {
      const authorization = context.req.header('authorization') ?? '';
      const tooMany =
        world.switches.rateLimits && world.rateLimits(authorization, world.clock.unmoved());
      if (tooMany) return tooMany;
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
  app.post(tokenPath, (context) => giveToken(context.req.raw, world));
  app.notFound(() => documentedError('not_found', { status: 404 }).getResponse());
  app.onError(answerError);
  return app;
}

function emptyBody({ switches }: World): string | null {
  return switches.releaseBody === 'quotes' ? '""' : null;
}
