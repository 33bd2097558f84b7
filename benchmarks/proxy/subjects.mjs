import { createHmac } from 'node:crypto';
import { Agent, request as ask } from 'node:http';
import { createFloatingProxy, toNodeHandler } from '../../dist/proxy/node/index.js';

const keys = { apiKey: 'bench-api-key', sharedKey: 'bench-shared-key', product: 'bench' };
const license_key = 'AAAA-BBBB-CCCC-DDDD';
// Every limit counts, and none is reached.
const open = { points: 1e9, duration: 1 };
const settings = {
  ...keys,
  // As in the README: without a subject, each request would also make a pseudonym by an HMAC.
  identify: () => ({ licenseKey: license_key, subject: 'bench-user' }),
  limits: { service: open, identity: open, address: open },
};

function sign() {
  const date = new Date().toUTCString();
  const signature = createHmac('sha256', keys.sharedKey)
    .update(`licenseSpring\ndate: ${date}`)
    .digest('base64');
  const Authorization = `algorithm="hmac-sha256", headers="date", signature="${signature}", apikey="${keys.apiKey}"`;
  return { Date: date, Authorization };
}

/** @typedef {import('node:http').RequestListener} Listener */

/** @type {Record<string, (service: string, publicKey: string) => Listener | Promise<Listener>>} */
export const subjects = {
  /** What one would write in an hour: it reads the body, adds key and product, signs, passes all back. */
  'bare node:http': (service) => {
    const agent = new Agent({ keepAlive: true });
    return (incoming, outgoing) => {
      /** @type {Buffer[]} */
      const chunks = [];
      incoming.on('data', (chunk) => chunks.push(chunk));
      incoming.on('end', () => {
        const { hardware_id, borrowed_until } = JSON.parse(Buffer.concat(chunks).toString());
        const { product } = keys;
        const body = JSON.stringify({ hardware_id, borrowed_until, product, license_key });
        const headers = {
          ...sign(),
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
        };
        const options = { agent, method: 'POST', headers };
        const upstream = ask(`${service}/api/v4/floating/borrow`, options, (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, { 'Content-Type': 'application/json' });
          answer.pipe(outgoing);
        });
        upstream.on('error', () => outgoing.writeHead(502).end());
        upstream.end(body);
      });
    };
  },
  ours: (apiUrl, publicKey) =>
    toNodeHandler(createFloatingProxy({ ...settings, apiUrl, publicKey })),
  'ours, signature: off': (apiUrl) =>
    toNodeHandler(createFloatingProxy({ ...settings, apiUrl, signature: 'off' })),
  /** It signs and streams, and neither adds a key nor looks at anything. */
  'http-proxy-middleware 3': async (target) => {
    const { createProxyMiddleware } = await import('http-proxy-middleware');
    const middleware = createProxyMiddleware({
      target,
      agent: new Agent({ keepAlive: true }),
      on: {
        proxyReq: (request) => {
          for (const [name, value] of Object.entries(sign())) request.setHeader(name, value);
        },
      },
    });
    return (incoming, outgoing) => void middleware(incoming, outgoing);
  },
  "Autumn's handler": async (autumnURL) => {
    const { autumnHandler } = await import('autumn-js/fetch');
    const { getRequestListener } = await import('@hono/node-server');
    // It logs the URL of every request.
    console.log = () => undefined;
    const handler = autumnHandler({
      identify: () => ({ customerId: 'c' }),
      secretKey: 'am_sk_bench',
      autumnURL,
    });
    const listener = getRequestListener((request) => handler(request));
    return (incoming, outgoing) => void listener(incoming, outgoing);
  },
};
