import { expect, it } from 'vitest';
import { createStack } from './askStack.js';
import { proxyBefore } from './standIn.js';

it('finds a service well, and takes no seat', async () => {
  const stack = await createStack();
  expect(await stack.proxy.check()).toMatchObject({ ok: true, code: undefined });
  expect(stack.state().licenses[0]?.inUse).toBe(0);
});

it.each([
  ['a sign-in page', () => new Response('<html>Wi-Fi</html>')],
  ['a redirect', () => new Response('', { status: 302 })],
  ['another JSON', () => Response.json({})],
])('does not take %s for the service', async (_, answer) => {
  const { proxy } = proxyBefore(answer);
  expect(await proxy.check()).toMatchObject({ ok: false, code: 'invalid_response' });
});

it.each([
  [429, 'rate_limited'],
  [502, 'service_unavailable'],
])('tells a busy or broken service from another address: %d', async (status, code) => {
  const { proxy } = proxyBefore(() => new Response('', { status }));
  expect(await proxy.check()).toMatchObject({ ok: false, code });
});

it('is not content with a key that verifies nothing', async () => {
  const { proxy } = proxyBefore(() => Response.json({ authorization_method: 'user' }), {
    publicKey: '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2Vw\n-----END PUBLIC KEY-----',
  });
  expect(await proxy.check()).toMatchObject({ ok: false, code: 'invalid_public_key' });
});
