import { describe, expect, it } from 'vitest';
import { createApiKeyAuthorizer } from '../../src/proxy/apiKeyAuthorizer.js';
import type { Authorized } from '../../src/proxy/Authorizer.js';
import { Deadline } from '../../src/proxy/Deadline.js';
import { nodeCrypto } from '../../src/proxy/node/nodeCrypto.js';
import { nobody } from '../../src/proxy/ProxyCall.js';
import { webCrypto } from '../../src/proxy/webCrypto.js';

const time = Date.parse('2011-06-07T20:51:35Z');

describe.each([
  ['WebCrypto', webCrypto],
  ["Node's crypto", nodeCrypto],
])('signed with %s', (_, { createHmac }) => {
  const sign = createApiKeyAuthorizer(
    'the-api-key',
    createHmac('kw4qSnpSwXzgiv5yxYpZZmFEd9QAeiKTQ6OuyMja'),
  );
  const authorize = async (at: number): Promise<Authorized> =>
    (await sign.ready(new Deadline(1, nobody)))(at);

  it('reproduces the vector that LicenseSpring publishes', async () => {
    const signature = 'UDysfR6MndUZReo07Y9r+vErn8vSxrnQ5ulit18iJ/Q=';
    expect(await authorize(time)).toEqual({
      headers: {
        Date: 'Tue, 07 Jun 2011 20:51:35 GMT',
        Authorization: `algorithm="hmac-sha256", headers="date", signature="${signature}", apikey="the-api-key"`,
      },
      secret: signature,
    });
  });

  it('does not give the signature of the text without its "date: "', async () => {
    const { secret } = await authorize(time);
    expect(secret).not.toBe('bBUg5NUAFIV+eZBR/wR/wAWt0s3nNvahY3sw6tuUs+s=');
  });

  it('signs another time otherwise', async () => {
    const first = await authorize(time);
    const second = await authorize(time + 1000);
    expect(second.headers.Date).toBe('Tue, 07 Jun 2011 20:51:36 GMT');
    expect(second.secret).not.toBe(first.secret);
  });
});
