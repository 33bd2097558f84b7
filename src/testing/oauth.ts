import type { World } from './world.js';

/** Where the emulator gives tokens out, on whatever origin: as LicenseSpring's identity server does. */
export const tokenPath = '/realms/user-portal/protocol/openid-connect/token';

/** The latest tokens that were given out, each with the time (milliseconds since 1970) until which it is good. */
export type Tokens = Map<string, number>;

const mostTokens = 1_000;

/** Answers a request for a token: the client credentials grant of OAuth 2, and no other. */
export async function giveToken(request: Request, world: World): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const { clientId, clientSecret, tokenLifetime } = world.oauth;
  if (form.get('grant_type') !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 'Unsupported grant_type');
  }
  if (form.get('client_id') !== clientId || form.get('client_secret') !== clientSecret) {
    return refuse(401, 'invalid_client', 'Invalid client or Invalid client credentials');
  }
  // An expired one is told from one that never was, but not for ever.
  const [oldest] = world.tokens.keys();
  if (oldest !== undefined && world.tokens.size >= mostTokens) world.tokens.delete(oldest);
  const access_token = `emulator-token-${crypto.randomUUID()}`;
  world.tokens.set(access_token, world.clock.now() + tokenLifetime * 1000);
  return Response.json({ access_token, expires_in: tokenLifetime, token_type: 'Bearer' });
}

function refuse(status: number, error: string, error_description: string): Response {
  return Response.json({ error, error_description }, { status });
}
