import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { decodePem } from '../../src/proxy/readOptions.js';
import { vendorPublicKey } from '../../src/proxy/vendorPublicKey.js';

it('is the key with the published fingerprint', () => {
  const fingerprint = createHash('sha256')
    .update(decodePem(vendorPublicKey) ?? '')
    .digest('hex');
  expect(fingerprint).toBe('624d162a484dcb3e5f12258759a1f43c49eaf1b47de680f6ccc4c6afd0a273b4');
});
