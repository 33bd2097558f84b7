import { encodeBase64 } from 'hono/utils/encode';
import { documentedError } from './checks.js';
import type { World } from './world.js';

const part = /(\w+)="([^"]*)"/g;
const form = /^\w+="[^"]*"(?:, ?\w+="[^"]*")*$/;
const oldestMinutes = 15;

/**
 * Checks the Date and Authorization headers as the service does.
 *
 * @throws a refusal with the documented code.
 */
export async function verifyAuthorization(request: Request, world: World): Promise<void> {
  const date = request.headers.get('Date');
  const authorization = request.headers.get('Authorization');
  if (!date || !authorization) throw documentedError('missing_headers');

  const token = /^Bearer (.+)$/.exec(authorization)?.[1];
  if (token !== undefined) return verifyToken(token, date, world);

  const { apiKey, signature } = readParts(authorization);
  if (apiKey !== world.apiKey) throw documentedError('invalid_api_key');
  if (!isFresh(date, world)) throw documentedError('date_header_diff');
  if (signature !== (await signDate(date, world.sharedKey))) {
    throw documentedError('signature_mismatch', { status: world.switches.signatureMismatchStatus });
  }

  if (world.apiKeyState === 'revoked') throw documentedError('revoked_api_key');
  if (world.apiKeyState === 'other-product') throw documentedError('api_key_product_not_allowed');
  if (world.apiKeyState === 'read-only' && request.method !== 'GET') {
    throw documentedError('read_only_api_key');
  }
}

function verifyToken(token: string, date: string, world: World): void {
  const until = world.tokens.get(token);
  if (until === undefined) throw documentedError('oauth_token_malformed');
  if (until <= world.clock.now()) throw documentedError('oauth_token_expired');
  if (!isFresh(date, world)) throw documentedError('date_header_diff');
}

function readParts(authorization: string): { apiKey: string; signature: string } {
  if (!form.test(authorization)) throw documentedError('authorization_invalid_headers');
  const parts = new Map(
    Array.from(authorization.matchAll(part), ([, name = '', value = '']) => [name, value]),
  );
  const apiKey = parts.get('apikey') ?? parts.get('apiKey');
  const signature = parts.get('signature');
  const algorithm = parts.get('algorithm');
  const headers = parts.get('headers');
  if (!algorithm || !headers || !signature || !apiKey) {
    throw documentedError('authorization_missing_params');
  }
  if (algorithm !== 'hmac-sha256') throw documentedError('hmac_required');
  if (headers !== 'date') throw documentedError('authorization_invalid_headers');
  return { apiKey, signature };
}

function isFresh(date: string, { clock, switches }: World): boolean {
  const time = Date.parse(date);
  // Only the IMF-fixdate form survives the way there and back.
  if (Number.isNaN(time) || new Date(time).toUTCString() !== date) return false;
  // Either time will do: a caller signs with real time, and would look late once a test has moved
  // the clock; a caller that follows the emulator's Date header signs with the moved one.
  return [clock.now(), clock.unmoved()].some(
    (now) =>
      now - time <= oldestMinutes * 60_000 && time - now <= switches.futureTolerance * 60_000,
  );
}

const utf8 = new TextEncoder();

/** The signature that the service expects for a Date header: HMAC-SHA256, base64. */
async function signDate(date: string, sharedKey: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', utf8.encode(sharedKey), algorithm, false, [
    'sign',
  ]);
  const text = utf8.encode(`licenseSpring\ndate: ${date}`);
  return encodeBase64(await crypto.subtle.sign('HMAC', key, text));
}
