import { createHmac } from 'node:crypto';
import type { Emulator } from '../../src/testing/index.js';

/** A device that no default licence knows. */
export const device = 'device-of-the-test';

/** The header pair of the service's documentation, made with node:crypto and not with ours. */
export function sign(emulator: Pick<Emulator, 'apiKey' | 'sharedKey'>, date: Date): Headers {
  const text = date.toUTCString();
  const signature = createHmac('sha256', emulator.sharedKey)
    .update(`licenseSpring\ndate: ${text}`)
    .digest('base64');
  return new Headers({
    Date: text,
    Authorization: `algorithm="hmac-sha256", headers="date", signature="${signature}", apikey="${emulator.apiKey}"`,
  });
}

/** A signed call: POST with a body, or GET with a query for the two that are read. */
export async function call(
  emulator: Emulator,
  path: string,
  fields: Record<string, unknown>,
  options: { headers?: Headers; origin?: string; fetch?: Emulator['fetch'] } = {},
): Promise<{ response: Response; text: string; json: Record<string, unknown> }> {
  const { origin = 'https://emulator.test', fetch = emulator.fetch } = options;
  const headers = options.headers ?? sign(emulator, new Date(emulator.control.clock.now()));
  const url = new URL(`/api/v4/${path}`, origin);
  const isRead = path === 'check_license' || path === 'product_details';
  if (isRead) {
    for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, String(value));
  }
  const request = new Request(url, isRead ? { headers } : post(headers, JSON.stringify(fields)));
  const response = await fetch(request);
  const text = await response.clone().text();
  return { response, text, json: parse(text) };
}

/** What a POST consists of. */
export function post(headers: Headers, body: string): RequestInit {
  headers.set('Content-Type', 'application/json');
  return { method: 'POST', headers, body };
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** What the default licence with this name is asked with: product, device and its credentials. */
export function asking(emulator: Emulator, shows: string): Record<string, unknown> {
  const license = emulator.licenses.find((candidate) => candidate.shows === shows);
  if (!license) throw new Error(`no licence ${shows}`);
  const { licenseKey, username, password } = license;
  return {
    product: emulator.product,
    hardware_id: device,
    ...(licenseKey !== undefined && { license_key: licenseKey }),
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
  };
}

/** Activates the device on a licence. */
export async function activate(emulator: Emulator, shows: string): Promise<void> {
  const { response } = await call(emulator, 'activate_license', asking(emulator, shows));
  if (response.status !== 200) throw new Error(await response.text());
}
