import { refusal } from './refusal.js';
import type { World } from './createWorld.js';
import { signDate } from './signDate.js';

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
  if (!date || !authorization) throw refusal('missing_headers');

  const { apiKey, signature } = readParts(authorization);
  if (apiKey !== world.apiKey) throw refusal('invalid_api_key');
  if (!isFresh(date, world)) throw refusal('date_header_diff');
  if (signature !== (await signDate(date, world.sharedKey))) {
    throw refusal('signature_mismatch', { status: world.switches.signatureMismatchStatus });
  }

  if (world.apiKeyState === 'revoked') throw refusal('revoked_api_key');
  if (world.apiKeyState === 'other-product') throw refusal('api_key_product_not_allowed');
  if (world.apiKeyState === 'read-only' && request.method !== 'GET') {
    throw refusal('read_only_api_key');
  }
}

function readParts(authorization: string): { apiKey: string; signature: string } {
  if (!form.test(authorization)) throw refusal('authorization_invalid_headers');
  const parts = new Map(
    Array.from(authorization.matchAll(part), ([, name = '', value = '']) => [name, value]),
  );
  const apiKey = parts.get('apikey') ?? parts.get('apiKey');
  const signature = parts.get('signature');
  const algorithm = parts.get('algorithm');
  const headers = parts.get('headers');
  if (!algorithm || !headers || !signature || !apiKey) {
    throw refusal('authorization_missing_params');
  }
  if (algorithm !== 'hmac-sha256') throw refusal('hmac_required');
  if (headers !== 'date') throw refusal('authorization_invalid_headers');
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
