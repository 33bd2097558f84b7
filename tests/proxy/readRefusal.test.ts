import { describe, expect, it } from 'vitest';
import { errors } from '../../src/protocol/index.js';
import { borrow, browserRequest, device, proxyBefore, refused, secrets } from './standIn.js';

async function answerTo(answer: () => Response | Promise<Response>, action = 'borrow') {
  const context = proxyBefore(answer);
  const body = action === 'borrow' ? borrow : device;
  const response = await context.proxy.fetch(browserRequest(action, body));
  return { ...context, response, body: await response.json() };
}

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
    expect(body).toEqual({ status: 502, code, message: errors[code].message });
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

it.each(Object.values(secrets))('takes a message with %s off', async (secret) => {
  const message = `no licence for ${secret}`;
  const { body } = await answerTo(() => refused(400, 'license_not_found', message));
  expect(body).toMatchObject({ message: errors.license_not_found.message });
  const unknown = await answerTo(() => refused(400, 'tomorrow', message));
  expect(unknown.body).toEqual({ status: 400, code: 'tomorrow', message: 'tomorrow' });
  const inCode = await answerTo(() => refused(400, `no_${secret}`));
  expect(inCode.body).toMatchObject({ status: 502, code: 'invalid_response' });
});
