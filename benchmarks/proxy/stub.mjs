// The service that every proxy forwards to: one answer, signed beforehand, as fast as node:http can.
import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { portOf } from './portOf.mjs';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });
const body = Buffer.from(
  JSON.stringify({
    borrowed_until: '2098-01-01T00:00:00Z',
    max_borrow_time: 720,
    device_id: 7,
    license_id: 8,
    company: { id: 1 },
    // What Autumn's handler wants to see.
    customer_id: 'c',
    url: 'https://billing.example/',
  }),
);
const headers = {
  'Content-Type': 'application/json',
  'Content-Length': body.length,
  LicenseSignature: sign('sha256', body, privateKey).toString('base64'),
};

const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, headers).end(body));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  process.send?.({ port: portOf(server), publicKey: pem });
});
process.on('disconnect', () => process.exit(0));
