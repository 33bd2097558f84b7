import { generateKeyPairSync, sign } from 'node:crypto';
import { nodeCrypto } from '../../dist/proxy/node/nodeCrypto.js';
import { webCrypto } from '../../dist/proxy/webCrypto.js';

/** How often a second a call can be signed and an answer verified, one after the other. */
export async function measureCrypto() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });
  const der = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
  const bytes = new TextEncoder().encode('{"borrowed_until":"2098-01-01T00:00:00Z"}'.padEnd(160));
  const signature = sign('sha256', bytes, privateKey).toString('base64');
  const rows = [];
  for (const [name, { createHmac, createVerifier }] of Object.entries({ nodeCrypto, webCrypto })) {
    const hmac = createHmac('bench-shared-key');
    const verify = await createVerifier(der)();
    rows.push({
      'one after the other': name,
      'signed/s': await rate(() => hmac('licenseSpring\ndate: Tue, 07 Jun 2011 20:51:35 GMT')),
      'verified/s (RSA 4096)': await rate(() => verify(bytes, signature)),
    });
  }
  return rows;
}

/** @param {() => unknown} run */
async function rate(run) {
  let count = 0;
  const start = performance.now();
  while (performance.now() - start < 1_000) {
    await run();
    count += 1;
  }
  return count;
}
