import { Pool } from 'undici';
import type { Send } from '../callService.js';

/** The transport over connections to one service, kept open between calls. */
export function sendWithPool(apiUrl: string): Send {
  const pool = new Pool(new URL(apiUrl).origin);
  return async ({ url, method, headers, body, signal }) => {
    const path = url.slice(new URL(url).origin.length);
    const answer = await pool.request({ path, method, headers, body, signal });
    const bytes = await answer.body.arrayBuffer();
    return new Response(bytes.byteLength === 0 ? null : bytes, {
      status: answer.statusCode,
      headers: Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
    });
  };
}
