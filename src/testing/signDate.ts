import { encodeBase64 } from 'hono/utils/encode';

const utf8 = new TextEncoder();

/** The signature that the service expects for a Date header: HMAC-SHA256, base64. */
export async function signDate(date: string, sharedKey: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', utf8.encode(sharedKey), algorithm, false, [
    'sign',
  ]);
  const text = utf8.encode(`licenseSpring\ndate: ${date}`);
  return encodeBase64(await crypto.subtle.sign('HMAC', key, text));
}
