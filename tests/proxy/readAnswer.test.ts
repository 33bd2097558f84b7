import { describe, expect, it } from 'vitest';
import { errors } from '../../src/protocol/index.js';
import type { ProxyEvent } from '../../src/proxy/index.js';
import { vendorPublicKey } from '../../src/proxy/vendorPublicKey.js';
import {
  borrow,
  browserRequest,
  device,
  proxyBefore,
  refused,
  secrets,
  signed,
} from './standIn.js';

const granted = '{"borrowed_until":"2026-11-21T12:00:00","max_borrow_time":24}';

it('hands back the seat, the date in UTC, and nothing personal', async () => {
  const service =
    '{"2":0,"1":0,"borrowed_until":"2026-11-21T12:00:00","max_borrow_time":24,"device_id":7,"license_id":8,"company":{"id":9}}';
  const { proxy } = proxyBefore(() => signed(service));
  const response = await proxy.fetch(browserRequest('borrow'));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toEqual({
    borrowed_until: '2026-11-21T12:00:00.000Z',
    max_borrow_time: 24,
  });
});

it.each(['check', 'activate'])('reduces the answer to %s to the seat', async (action) => {
  const service = JSON.stringify({
    license_key: 'AAAA',
    user: { email: 'ada@example.com' },
    customer: { company_name: 'Acme' },
    floating_users: 5,
    floating_in_use_devices: 2,
    is_borrowed: false,
    borrowed_until: null,
  });
  const { proxy } = proxyBefore(() => signed(service));
  const response = await proxy.fetch(browserRequest(action, device));
  expect(await response.json()).toEqual({
    floating_users: 5,
    floating_in_use_devices: 2,
    is_borrowed: false,
    borrowed_until: null,
  });
});

const noSeat: [string, string, () => Response | Promise<Response>, object?][] = [
  ['without a signature', 'signature_invalid', () => new Response(granted)],
  ['with a signature that is no base64', 'signature_invalid', () => withSignature('%%%')],
  ['with another signature', 'signature_invalid', () => withSignature(btoa('x'.repeat(256)))],
  ['with an empty signature', 'signature_invalid', () => withSignature('')],
  ['changed after it was signed', 'signature_invalid', () => changed(granted.replace('1', '2'))],
  ['with its fields in another order', 'signature_invalid', () => changed(reordered(granted))],
  [
    'that LicenseSpring did not sign',
    'signature_invalid',
    () => signed(granted),
    { publicKey: vendorPublicKey },
  ],
  ['cut off', 'invalid_response', () => changed(granted.slice(0, 20))],
  ['that is empty', 'invalid_response', () => new Response('')],
  ['that is a page', 'invalid_response', () => new Response('<html>sign in to the Wi-Fi</html>')],
  ['of another shape', 'invalid_response', () => signed('{"seat":true}')],
  ['without a date', 'invalid_response', () => signed('{"borrowed_until":"soon"}')],
  ['that redirects', 'invalid_response', () => Response.redirect('https://evil.example', 307)],
  ['that refuses with 200', 'signature_invalid', () => refused(200, 'floating_not_available')],
];

it.each(noSeat)('makes no seat of an answer %s', async (_, code, answer, options) => {
  const { proxy, calls } = proxyBefore(answer, options);
  const response = await proxy.fetch(browserRequest('borrow', borrow));
  expect(response.status).toBe(502);
  expect(await response.json()).toEqual({ status: 502, code, message: expect.any(String) });
  expect(calls).toHaveLength(1);
});

it.each([
  ['zero bytes', () => new Response('')],
  ['two quotes', () => new Response('""')],
  ['quotes and a line break', () => new Response('""\n')],
  ['204', () => new Response(null, { status: 204 })],
])('takes %s for a release', async (_, answer) => {
  const { proxy } = proxyBefore(answer);
  const response = await proxy.fetch(browserRequest('release', device));
  expect(response.status).toBe(204);
  expect(await response.text()).toBe('');
});

it.each([
  ['an object', () => new Response('{}')],
  ['a page', () => new Response('<html></html>')],
  ['a redirect', () => new Response('', { status: 302 })],
])('does not take %s for a release', async (_, answer) => {
  const { proxy } = proxyBefore(answer);
  const response = await proxy.fetch(browserRequest('release', device));
  expect(await response.json()).toMatchObject({ status: 502, code: 'invalid_response' });
});

it('sends nothing with a public key that cannot verify', async () => {
  const { proxy, calls, onError } = proxyBefore(() => signed(granted), {
    publicKey: '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2Vw\n-----END PUBLIC KEY-----',
  });
  const response = await proxy.fetch(browserRequest('borrow'));
  expect(await response.json()).toMatchObject({ status: 500, code: 'internal_error' });
  expect(calls).toHaveLength(0);
  expect(onError.mock.calls[0]?.[0]).toMatchObject({
    message: expect.stringContaining('publicKey'),
  });
});

const documented = Object.entries(errors).filter(([, { actions }]) => actions.length > 0);

it.each(documented)('passes %s on, as a refusal', async (code, { field }) => {
  const { response, body, onError } = await answerTo(() => refused(400, code));
  expect(response.status).toBe(400);
  expect(body).toEqual({ status: 400, code, message: 'in other words', ...(field && { field }) });
  expect(onError).not.toHaveBeenCalled();
});

it.each([
  [403, 'floating_not_available', 403],
  [401, 'license_not_found', 400],
  [500, 'floating_not_available', 400],
  [404, 'not_found', 404],
  [400, 'a_code_of_tomorrow', 400],
  [401, 'a_code_of_tomorrow', 502],
  [500, 'internal_error', 502],
  [400, 'internal_error', 502],
  [500, 'a_code_of_tomorrow', 502],
  [503, 'a_code_of_tomorrow', 503],
])('%i %s becomes %i, by what is known of the outcome', async (status, code, expected) => {
  const { response, body } = await answerTo(() => refused(status, code));
  expect(response.status).toBe(expected);
  expect(body).toMatchObject({ status: expected, code });
});

it.each(['signature_mismatch', 'invalid_api_key', 'revoked_api_key', 'date_header_diff'] as const)(
  '%s is nobody signed out, and its details stay on the server',
  async (code) => {
    const { body, onError } = await answerTo(() => refused(401, code, 'clock of host 10.0.0.7'));
    expect(body).toEqual({
      status: 502,
      code,
      message: errors[code].message,
      outcome: 'refused',
    });
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code }));
  },
);

describe('what is no error document', () => {
  const page = '<html>Bad gateway</html>';
  it.each([
    [500, '', 'service_unavailable'],
    [502, page, 'service_unavailable'],
    [503, '{"status":503', 'service_unavailable'],
    [403, page, 'invalid_response'],
    [400, '', 'invalid_response'],
    [400, '{"code":7}', 'invalid_response'],
    [401, '{"error":"x"}', 'invalid_response'],
  ])('%i %j becomes 502 %s%s', async (status, text, code) => {
    const { response, body } = await answerTo(() => new Response(text, { status }));
    expect(response.status).toBe(502);
    expect(body).toEqual({ status: 502, code, message: expect.any(String) });
  });
});

describe('too many requests', () => {
  const date = 'Fri, 20 Nov 2026 12:00:00 GMT';
  it.each([
    [{}, null],
    [{ 'Retry-After': '7' }, '7'],
    [{ 'Retry-After': 'Fri, 20 Nov 2026 12:01:00 GMT', Date: date }, '60'],
    [{ 'Retry-After': 'soon' }, null],
  ])('with the headers %o', async (headers, expected) => {
    const { response, body } = await answerTo(() => new Response('', { status: 429, headers }));
    expect(body).toMatchObject({ status: 429, code: 'rate_limited' });
    expect(response.headers.get('retry-after')).toBe(expected);
  });
});

it.each(['fake line\n2026 INFO admin logged in', 'With Spaces', 'x'.repeat(200)])(
  'takes %j for no code: it would be a line in a log',
  async (code) => {
    const events: ProxyEvent[] = [];
    const { proxy, onError } = proxyBefore(() => refused(400, code), {
      onEvent: (event) => events.push(event),
    });
    const response = await proxy.fetch(browserRequest('borrow'));
    expect(await response.json()).toMatchObject({ status: 502, code: 'invalid_response' });
    expect(JSON.stringify([events, onError.mock.calls])).not.toContain(JSON.stringify(code));
    expect(events[0]).toMatchObject({ code: 'invalid_response', upstreamCode: undefined });
  },
);

it.each(['internal_error', 'a_code_of_tomorrow'])(
  'keeps what the service says beside %s out of the log',
  async (code) => {
    const { body, onError } = await answerTo(() => refused(500, code, 'words\nINJECTED'));
    expect(body).toMatchObject({ status: 502, code });
    expect(onError).toHaveBeenCalledOnce();
    expect(JSON.stringify([body, onError.mock.calls[0]?.[0].message])).not.toContain('INJECTED');
  },
);

it('takes a message with the address of our own call off, where the key is written otherwise', async () => {
  const { proxy } = proxyBefore((request) => refused(400, 'device_not_found', request.url), {
    identify: () => ({ licenseKey: "KEY (a)!'~b c" }),
  });
  const response = await proxy.fetch(browserRequest('check', device));
  expect(await response.json()).toMatchObject({ message: errors.device_not_found.message });
});

it.each(Object.values(secrets))('takes a message with %s off', async (secret) => {
  const message = `no licence for ${secret}`;
  const { body } = await answerTo(() => refused(400, 'license_not_found', message));
  expect(body).toMatchObject({ message: errors.license_not_found.message });
  const unknown = await answerTo(() => refused(400, 'tomorrow', message));
  expect(unknown.body).toEqual({ status: 400, code: 'tomorrow', message: 'tomorrow' });
  const inCode = await answerTo(() => refused(400, `no_${secret}`));
  expect(inCode.body).toMatchObject({ status: 502, code: 'invalid_response' });
});

it.each(['license_not_found', 'tomorrow'])('takes our signature off a %s', async (code) => {
  let signature = '';
  const { proxy } = proxyBefore((request) => {
    const authorization = request.headers.get('authorization') ?? '';
    signature = /signature="([^"]+)"/.exec(authorization)?.[1] ?? '';
    return refused(400, code, `refused: ${signature}`);
  });
  const response = await proxy.fetch(browserRequest('borrow'));
  expect(signature).toHaveLength(44);
  expect(await response.text()).not.toContain('refused:');
});

async function answerTo(answer: () => Response | Promise<Response>, action = 'borrow') {
  const context = proxyBefore(answer);
  const body = action === 'borrow' ? borrow : device;
  const response = await context.proxy.fetch(browserRequest(action, body));
  return { ...context, response, body: await response.json() };
}

function withSignature(signature: string): Response {
  return new Response(granted, { headers: { LicenseSignature: signature } });
}

async function changed(text: string): Promise<Response> {
  return new Response(text, { headers: (await signed(granted)).headers });
}

function reordered(text: string): string {
  return JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).toReversed()));
}
