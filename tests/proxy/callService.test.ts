import { inspect } from 'node:util';
import { afterEach, expect, it, vi } from 'vitest';
import { FloatingLicenseError } from '../../src/protocol/index.js';
import { browserRequest, proxyBefore, secrets, signed } from './standIn.js';

afterEach(() => {
  vi.useRealTimers();
});

it.each(['never answers', 'never ends its answer'])(
  'gives up on a service that %s',
  async (how) => {
    vi.useFakeTimers();
    const service = new EventTarget();
    const isAsked = new Promise((resolve) => service.addEventListener('asked', resolve));
    const silent = (): Response | Promise<Response> => {
      service.dispatchEvent(new Event('asked'));
      return how === 'never answers'
        ? new Promise(() => undefined)
        : new Response(new ReadableStream());
    };
    const { proxy, calls, onError } = proxyBefore(silent, { timeout: 5000 });
    const answer = proxy.fetch(browserRequest('borrow'));
    await isAsked;
    await vi.advanceTimersByTimeAsync(4999);
    expect(calls[0]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    const response = await answer;
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ status: 504, code: 'timeout' });
    expect(calls[0]?.signal.aborted).toBe(true);
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'timeout' }));
  },
);

it('ends the call when the browser hangs up, and tells nobody', async () => {
  const controller = new AbortController();
  const { proxy, calls, onError } = proxyBefore(() => {
    controller.abort();
    return new Promise(() => undefined);
  });
  await proxy.fetch(new Request(browserRequest('borrow'), { signal: controller.signal }));
  expect(calls[0]?.signal.aborted).toBe(true);
  expect(onError).not.toHaveBeenCalled();
});

it('says that the service cannot be reached, and why to the server alone', async () => {
  const { proxy, onError } = proxyBefore(() => {
    const cause = Object.assign(new Error('connect to 10.0.0.7'), { code: 'ECONNREFUSED' });
    throw new TypeError('fetch failed', { cause });
  });
  const response = await proxy.fetch(browserRequest('borrow'));
  const body = await response.text();
  expect(JSON.parse(body)).toMatchObject({ status: 502, code: 'service_unavailable' });
  expect(body).not.toContain('10.0.0.7');
  const [error] = onError.mock.calls[0] ?? [];
  expect(error).toBeInstanceOf(FloatingLicenseError);
  expect(error).toHaveProperty('cause.message', 'The transport failed: TypeError, ECONNREFUSED');
});

const spellings: ((signature: string) => unknown)[] = [
  (signature) => new Error(`failed with ${signature}`),
  (signature) => new Error('failed', { cause: new Error(encodeURIComponent(signature)) }),
  (signature) => new Error(signature.slice(0, 20)),
  (signature) => Object.assign(new Error('failed'), { code: signature }),
  (signature) => Object.assign(new Error('failed'), { name: signature.replace(/\W/g, '') }),
  () => Object.assign(new Error('failed'), { name: secrets.apiKey, code: secrets.apiKey }),
  (signature) => new AggregateError([new Error(signature)], signature),
  (signature) => signature,
];

it.each(spellings)('passes on no wording of a failed transport: %s', async (fail) => {
  const { proxy, calls, onError } = proxyBefore((request) => {
    const authorization = request.headers.get('authorization') ?? '';
    throw fail(/signature="([^"]+)"/.exec(authorization)?.[1] ?? '');
  });
  await proxy.fetch(browserRequest('borrow'));
  const [error] = onError.mock.calls[0] ?? [];
  expect(error).toHaveProperty('cause.message', expect.stringMatching(/^The transport failed/));
  expect(error).not.toHaveProperty('cause.cause');
  const printed = inspect(error, { depth: Infinity, showHidden: true }).replace(/^\s+at .*$/gm, '');
  const signature = /signature="([^"]+)"/.exec(calls[0]?.headers.get('authorization') ?? '')?.[1];
  expect(signature).toHaveLength(44);
  expect(printed).not.toContain(signature?.slice(0, 12));
  expect(printed).not.toContain(secrets.apiKey);
});

it('takes an answer that breaks off for a lost one', async () => {
  const { proxy } = proxyBefore(() => {
    const stream = new ReadableStream({
      pull: (controller) => controller.error(new Error('reset')),
    });
    return new Response(stream);
  });
  const response = await proxy.fetch(browserRequest('borrow'));
  expect(await response.json()).toMatchObject({ status: 502, code: 'service_unavailable' });
});

it('reaches the service through the global fetch by default', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(() => signed('{}'));
  const { proxy } = proxyBefore(() => expect.fail(), { fetch: undefined });
  await proxy.fetch(browserRequest('check', { hardware_id: 'd' }));
  expect(fetch).toHaveBeenCalledOnce();
  fetch.mockRestore();
});
