import { expect, it } from 'vitest';
import { createSigner } from '../../src/proxy/signature.js';

const time = Date.parse('2011-06-07T20:51:35Z');
const sign = createSigner({
  apiKey: 'the-api-key',
  sharedKey: 'kw4qSnpSwXzgiv5yxYpZZmFEd9QAeiKTQ6OuyMja',
});

it('reproduces the vector that LicenseSpring publishes', async () => {
  const signature = 'UDysfR6MndUZReo07Y9r+vErn8vSxrnQ5ulit18iJ/Q=';
  expect(await sign(time)).toEqual({
    headers: {
      Date: 'Tue, 07 Jun 2011 20:51:35 GMT',
      Authorization: `algorithm="hmac-sha256", headers="date", signature="${signature}", apikey="the-api-key"`,
    },
    signature,
  });
});

it('does not give the signature of the text without its "date: "', async () => {
  const { signature } = await sign(time);
  expect(signature).not.toBe('bBUg5NUAFIV+eZBR/wR/wAWt0s3nNvahY3sw6tuUs+s=');
});

it('signs another time otherwise', async () => {
  const [first, second] = [await sign(time), await sign(time + 1000)];
  expect(second.headers.Date).toBe('Tue, 07 Jun 2011 20:51:36 GMT');
  expect(second.signature).not.toBe(first.signature);
});
