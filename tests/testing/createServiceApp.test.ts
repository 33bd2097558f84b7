import { createPublicKey, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { createEmulator } from '../../src/testing/index.js';
import { activate, asking, call } from './callEmulator.js';

it.each([
  ['floating/borrow', true],
  ['check_license', true],
  ['activate_license', true],
  ['floating/release', false],
  ['deactivate_license', false],
  ['product_details', false],
])('%s: signed over the bytes that are sent: %s', async (path, signed) => {
  const emulator = await createEmulator({ switches: { releaseOfNothing: 'accept' } });
  await activate(emulator, 'plain');
  const { response } = await call(emulator, path, {
    borrowed_until: null,
    ...asking(emulator, 'plain'),
  });
  expect(response.status).toBe(200);
  const signature = response.headers.get('LicenseSignature');
  expect(signature !== null).toBe(signed);
  if (signature === null) return;

  const bytes = Buffer.from(await response.arrayBuffer());
  const key = createPublicKey(emulator.publicKey);
  expect(verify('sha256', bytes, key, Buffer.from(signature, 'base64'))).toBe(true);
  bytes[0] = 0;
  expect(verify('sha256', bytes, key, Buffer.from(signature, 'base64'))).toBe(false);
});

it('dates its answers by its own clock', async () => {
  const emulator = await createEmulator({ now: () => Date.UTC(2027, 0, 1) });
  emulator.control.clock.advance('PT3H');
  const { response } = await call(emulator, 'product_details', { product: emulator.product });
  expect(response.headers.get('Date')).toBe('Fri, 01 Jan 2027 03:00:00 GMT');
});
