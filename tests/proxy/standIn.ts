import { vi } from 'vitest';
import type { FloatingProxy, FloatingProxyOptions } from '../../src/proxy/index.js';
import { createFloatingProxy } from '../../src/proxy/index.js';
import { keepSecret, sawAnswer, watched } from './watchSecrets.js';

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const keys = await crypto.subtle.generateKey(
  { ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
  true,
  ['sign', 'verify'],
);

const base64 = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('base64');

/** The public key of {@link signed}, PEM. */
export const publicKey = `-----BEGIN PUBLIC KEY-----\n${base64(
  await crypto.subtle.exportKey('spki', keys.publicKey),
)}\n-----END PUBLIC KEY-----\n`;

/** The clock of the proxy in these tests. */
export const now = Date.parse('2026-11-20T12:00:00Z');

/** A 200 answer of the service, signed over exactly these bytes. */
export async function signed(
  text: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const bytes = new TextEncoder().encode(text);
  const signature = base64(await crypto.subtle.sign(algorithm, keys.privateKey, bytes));
  return new Response(bytes, { headers: { LicenseSignature: signature, ...headers } });
}

/** The keys and credentials that must not be seen outside of the calls to the service. */
export const secrets = {
  apiKey: 'api-key-of-the-company',
  sharedKey: 'shared-key-of-the-company',
  licenseKey: 'AAAA-BBBB-CCCC-DDDD',
};

/** A body that every action but borrow takes. */
export const device = { hardware_id: 'device-1' };

/** A body that borrow takes. */
export const borrow = { ...device, borrowed_until: null };

/** A refusal of the service. */
export const refused = (
  status: number,
  code: string,
  message = 'in other words',
  headers: Record<string, string> = {},
): Response => Response.json({ status, code, message }, { status, headers });

/**
 * A proxy before a service that always gives the same answer, and the calls that reach it. What `proxy` answers
 * is watched; `bare` is the same for an adapter.
 */
export function proxyBefore(
  answer: (request: Request) => Response | Promise<Response>,
  options: Partial<FloatingProxyOptions> = {},
): {
  proxy: FloatingProxy;
  bare: FloatingProxy;
  calls: Request[];
  onError: ReturnType<typeof vi.fn>;
} {
  const calls: Request[] = [];
  const onError = vi.fn();
  const watchedOptions = watched<FloatingProxyOptions>({
    apiKey: secrets.apiKey,
    sharedKey: secrets.sharedKey,
    product: 'studio',
    identify: () => ({ licenseKey: secrets.licenseKey }),
    publicKey,
    now: () => now,
    onError,
    fetch: async (request) => {
      calls.push(request.clone());
      return answer(request);
    },
    ...options,
    // Who waits for a turn would wait for a moved clock.
    limits: { service: { points: 1_000, duration: 1 }, ...options.limits },
  });
  keepSecret(secrets.licenseKey);
  const bare = createFloatingProxy(watchedOptions);
  const proxy = {
    ...bare,
    fetch: async (request: Request) => sawAnswer(await bare.fetch(request)),
  };
  return { proxy, bare, calls, onError };
}

/** What a browser sends for an action. */
export function browserRequest(
  action: string,
  body: unknown = borrow,
  headers: Record<string, string> = {},
): Request {
  return new Request(`https://portal.example/license/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
