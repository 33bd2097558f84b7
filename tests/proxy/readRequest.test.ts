import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserRequest, borrow, device, proxyBefore, signed } from './standIn.js';

const identify = vi.fn(() => ({ licenseKey: 'AAAA' }));
const { proxy, calls } = proxyBefore(() => signed('{"borrowed_until":"2026-11-21T12:00:00"}'), {
  identify,
  allowedOrigins: ['https://other.example'],
});

afterEach(() => {
  calls.length = 0;
  identify.mockClear();
});

async function expectRefusal(request: Request, status: number, rest: object): Promise<Response> {
  const response = await proxy.fetch(request);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ status, message: expect.any(String), ...rest });
  expect(calls).toHaveLength(0);
  expect(identify).not.toHaveBeenCalled();
  return response;
}

describe('a bad request is refused and nothing is sent upstream', () => {
  it.each(['unknown', '', '__proto__', 'constructor', 'borrow/'])('action "%s"', async (name) => {
    await expectRefusal(browserRequest(name), 404, { code: 'not_found' });
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('method %s', async (method) => {
    const request = new Request('https://portal.example/license/borrow', { method });
    const response = await expectRefusal(request, 405, { code: 'validation_error' });
    expect(response.headers.get('allow')).toBe('POST');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'content type "%s"',
    async (type) => {
      const request = browserRequest('borrow', borrow, { 'Content-Type': type });
      await expectRefusal(request, 415, { code: 'validation_error' });
    },
  );

  it('a body over 8 kB, counted in bytes', async () => {
    const body = JSON.stringify({ hardware_id: 'ü'.repeat(4100), borrowed_until: null });
    expect(body.length).toBeLessThan(8192);
    await expectRefusal(browserRequest('borrow', body), 413, { code: 'validation_error' });
  });

  it.each(['10', '9000', '-1', 'x'])('a body over 8 kB that declares %s bytes', async (length) => {
    const request = browserRequest('borrow', 'x'.repeat(9000), { 'Content-Length': length });
    await expectRefusal(request, 413, { code: 'validation_error' });
  });

  it.each([{ 'Content-Length': '10' }, {}])(
    'a body without an end, declared as %o',
    async (length) => {
      let pulled = 0;
      const body = new ReadableStream({
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(1024).fill(0x20));
        },
      });
      const headers = { 'Content-Type': 'application/json', ...length };
      const init = { method: 'POST', body, duplex: 'half', headers };
      const request = new Request('https://portal.example/borrow', init);
      await expectRefusal(request, 413, { code: 'validation_error' });
      expect(pulled).toBeLessThan(12);
    },
  );

  it.each(['{', '{"hardware_id":', 'nonsense', ' '])('the broken JSON %s', async (body) => {
    await expectRefusal(browserRequest('borrow', body), 400, { code: 'invalid_json' });
  });

  it('bytes that are no UTF-8', async () => {
    const request = new Request('https://portal.example/borrow', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new Uint8Array([0x22, 0xff, 0x22]),
    });
    await expectRefusal(request, 400, { code: 'invalid_json' });
  });

  it('an empty body', async () => {
    await expectRefusal(browserRequest('borrow', ''), 400, { code: 'missing_content' });
  });

  it.each(['null', '[]', '"text"', '7'])('the body %s, which is no object', async (body) => {
    await expectRefusal(browserRequest('borrow', body), 400, { code: 'validation_error' });
  });

  it.each([
    ['license_key', { ...borrow, license_key: 'stolen' }],
    ['product', { ...borrow, product: 'another' }],
    ['__proto__', '{"hardware_id":"d","borrowed_until":null,"__proto__":{"product":"x"}}'],
    ['hardware_id', { ...borrow, hardware_id: 7 }],
    ['hardware_id', { ...borrow, hardware_id: '' }],
    ['hardware_id', { ...borrow, hardware_id: 'd\n2026-11-20 INFO admin logged in' }],
    ['borrowed_until', { ...borrow, borrowed_until: 7 }],
  ])('the field %s, unknown or wrong', async (field, body) => {
    await expectRefusal(browserRequest('borrow', body), 400, { code: 'validation_error', field });
  });

  it('borrowed_until on release', async () => {
    const rest = { code: 'validation_error', field: 'borrowed_until' };
    await expectRefusal(browserRequest('release', borrow), 400, rest);
  });

  it.each([
    ['borrow', 'hardware_id', { borrowed_until: null }],
    ['borrow', 'borrowed_until', device],
    ['release', 'hardware_id', {}],
    ['check', 'hardware_id', {}],
    ['activate', 'hardware_id', {}],
  ])('%s without %s', async (action, field, body) => {
    await expectRefusal(browserRequest(action, body), 400, { code: 'missing_parameters', field });
  });

  it.each(['tomorrow', '', '2026-02-30T10:00:00Z', '2026-11-20T11:59:59Z', '2026-11-20T12:00:00Z'])(
    'the date "%s", impossible or past',
    async (date) => {
      const rest = { code: 'borrow_until_not_valid', field: 'borrowed_until' };
      await expectRefusal(browserRequest('borrow', { ...device, borrowed_until: date }), 400, rest);
    },
  );

  it.each([
    { Origin: 'https://evil.example' },
    { Origin: 'http://portal.example' },
    { Origin: 'null' },
    { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'https://sub.portal.example', 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-origin, cross-site' },
    { Origin: 'https://portal.example', 'Sec-Fetch-Site': 'cross-site' },
  ])('from another origin: %o', async (headers) => {
    const response = await expectRefusal(browserRequest('borrow', borrow, headers), 403, {
      code: 'forbidden',
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

it.each([
  {},
  { Origin: 'https://portal.example' },
  { Origin: 'https://portal.example', 'Sec-Fetch-Site': 'same-origin' },
  { Origin: 'https://public.example', 'Sec-Fetch-Site': 'same-origin' },
  { Origin: 'https://other.example', 'Sec-Fetch-Site': 'cross-site' },
  { 'Content-Type': 'Application/JSON; charset=utf-8' },
])('lets a good request through: %o', async (headers) => {
  const response = await proxy.fetch(browserRequest('borrow', borrow, headers));
  expect(response.status).toBe(200);
  expect(calls).toHaveLength(1);
});

it('takes a body of exactly 8 kB that comes in pieces of unknown length', async () => {
  const text = JSON.stringify(borrow).padEnd(8192);
  const body = new Blob([text.slice(0, 10), text.slice(10)]).stream();
  const init = {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'Content-Type': 'application/json' },
  };
  expect((await proxy.fetch(new Request('https://portal.example/borrow', init))).status).toBe(200);
});

describe('what is refused at the door is told all the same', () => {
  const evil = { Origin: 'https://evil.example' };
  it.each([
    [403, browserRequest('borrow', borrow, evil)],
    [400, browserRequest('borrow', '{')],
    [413, browserRequest('borrow', 'x'.repeat(9_000))],
    [415, browserRequest('borrow', borrow, { 'Content-Type': 'text/plain' })],
    [429, browserRequest('borrow')],
  ])('%i', async (status, request) => {
    const onEvent = vi.fn();
    const { proxy: told } = proxyBefore(() => signed('{}'), {
      onEvent,
      address: () => '192.0.2.1',
      limits: { address: { points: 1, duration: 60 } },
    });
    if (status === 429) await told.fetch(browserRequest('release', device));
    const response = await told.fetch(request);
    expect(response.status).toBe(status);
    expect(onEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        type: 'action',
        action: 'borrow',
        status,
        outcome: 'refused',
        requestId: response.headers.get('x-request-id'),
        subject: undefined,
        attempts: 0,
      }),
    );
  });

  it.each([
    ['no action', browserRequest('steal')],
    ['another method', new Request('https://portal.example/license/borrow')],
  ])('unless it is %s', async (_, request) => {
    const onEvent = vi.fn();
    const { proxy: told } = proxyBefore(() => signed('{}'), { onEvent });
    await told.fetch(request);
    expect(onEvent).not.toHaveBeenCalled();
  });
});
