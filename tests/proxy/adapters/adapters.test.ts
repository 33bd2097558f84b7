import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProxyEvent } from '../../../src/proxy/index.js';
import { createFloatingProxy } from '../../../src/proxy/node/index.js';
import { createEmulator, identityOf } from '../../../src/testing/index.js';
import { hardware_id, licenses } from '../askStack.js';
import { keepSecret, sawAnswer, watched } from '../watchSecrets.js';
import type { Mounted } from './serveAdapters.js';
import { adapters } from './serveAdapters.js';

const emulator = await createEmulator({ licenses });
const portal = 'https://portal.example';

describe.each(Object.entries(adapters))('mounted by %s', (_, mount) => {
  const events: ProxyEvent[] = [];
  const seen: string[] = [];
  const look = vi.fn((_request: Request): unknown => undefined);
  let mounted: Mounted;

  beforeAll(async () => {
    const { apiKey, sharedKey, product, publicKey } = emulator;
    for (const { licenseKey, password } of licenses) keepSecret(licenseKey, password);
    mounted = await mount(
      createFloatingProxy(
        watched({
          apiKey,
          sharedKey,
          product,
          publicKey,
          fetch: emulator.fetch,
          allowedOrigins: [portal],
          identify: async (request) => {
            await look(request);
            seen.push(request.headers.get('cookie') ?? '');
            return seen.at(-1) === 'session=ada' ? identityOf('plain', emulator) : null;
          },
          onEvent: (event) => events.push(event),
        }),
      ),
    );
  });
  afterAll(() => mounted.close());
  beforeEach(() => {
    emulator.control.reset();
    events.length = 0;
    look.mockReset();
  });

  const post = async (action: string, body: unknown, init: RequestInit = {}): Promise<Response> =>
    sawAnswer(
      await mounted.fetch(`${mounted.url}/${action}`, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...init,
        headers: {
          'Content-Type': 'application/json',
          Cookie: 'session=ada',
          ...Object(init.headers),
        },
      }),
    );

  it('borrows, checks and releases', async () => {
    const borrowed = await post('borrow', { hardware_id, borrowed_until: null });
    expect(borrowed.status).toBe(200);
    expect(await borrowed.json()).toMatchObject({ borrowed_until: expect.any(String) });
    const checked = await post('check', { hardware_id });
    expect(await checked.json()).toMatchObject({
      floating_timeout: 20,
      floating_users: 5,
      floating_in_use_devices: 1,
      can_borrow: true,
      max_borrow_time: 720,
      is_borrowed: true,
      borrowed_until: expect.any(String),
      max_activations: 100,
      times_activated: 1,
    });
    const released = await post('release', { hardware_id }, { keepalive: true });
    expect(released.status).toBe(204);
    expect(await released.text()).toBe('');
    expect(seen.at(-1)).toBe('session=ada');
  });

  it('asks with a Request that can be copied, handed on and read', async () => {
    const bodies: unknown[] = [];
    look.mockImplementation(async (request) => {
      bodies.push(await request.clone().json());
      // As libraries for sign-in make one of their own.
      const copy = request.clone();
      bodies.push(await new Request(copy.url, copy).json(), await request.json());
    });
    expect((await post('check', { hardware_id })).status).toBe(200);
    expect(bodies).toEqual([{ hardware_id }, { hardware_id }, { hardware_id }]);
  });

  it('gives every answer its headers', async () => {
    const response = await post(
      'check',
      { hardware_id },
      { headers: { 'X-Request-Id': 'edge-1' } },
    );
    const id = response.headers.get('x-request-id');
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json',
      'x-content-type-options': 'nosniff',
      date: expect.stringMatching(/GMT$/),
    });
    expect(events.at(-1)).toMatchObject({ requestId: id, outcome: 'done' });
  });

  it('tells the time', async () => {
    emulator.control.clock.advance({ days: 1 });
    const response = await mounted.fetch(`${mounted.url}/time`);
    expect(response.status).toBe(204);
    const time = Date.parse(response.headers.get('date') ?? '');
    expect(Math.abs(time - Date.now())).toBeLessThan(5_000);
  });

  it.each([
    ['a stranger', 'borrow', '{"hardware_id":"d","borrowed_until":null}', { Cookie: 'x' }, 401],
    ['another page', 'check', '{"hardware_id":"d"}', { Origin: 'https://evil.example' }, 403],
    ['an unknown action', 'steal', '{}', {}, 404],
    ['a form', 'check', 'hardware_id=d', { 'Content-Type': 'text/plain' }, 415],
    ['too much', 'check', JSON.stringify({ hardware_id: 'd'.repeat(9_000) }), {}, 413],
    ['an unknown field', 'check', '{"hardware_id":"d","product":"x"}', {}, 400],
    ['half an object', 'check', '{"hardware_id":"d"', {}, 400],
    ['nothing at all', 'check', '', {}, 400],
  ])('refuses %s', async (__, action, body, headers, status) => {
    const response = await post(action, body, { headers });
    expect(response.status).toBe(status);
    expect(emulator.control.requests()).toHaveLength(0);
  });

  it('answers a listed page with CORS', async () => {
    const headers = { Origin: portal, 'Access-Control-Request-Method': 'POST' };
    const preflight = await mounted.fetch(`${mounted.url}/borrow`, { method: 'OPTIONS', headers });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(portal);
    const response = await post('check', { hardware_id }, { headers: { Origin: portal } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-credentials')).toBe('true');
  });

  it('refuses the preflight of a page that is not listed, without a word of CORS', async () => {
    const headers = { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' };
    const preflight = await mounted.fetch(`${mounted.url}/borrow`, { method: 'OPTIONS', headers });
    expect(preflight.status).toBe(403);
    const names = [...preflight.headers.keys()];
    expect(names.filter((name) => /^(access-control-|allow$)/.test(name))).toEqual([]);
    expect(await preflight.json()).toMatchObject({ code: 'forbidden' });
  });

  it('hears when the browser goes away', async () => {
    emulator.control.fail.next({ delay: 10_000 });
    const controller = new AbortController();
    const body = { hardware_id, borrowed_until: null };
    const gone = post('borrow', body, { signal: controller.signal }).catch(() => 'gone');
    await vi.waitFor(() => expect(emulator.control.requests()).toHaveLength(1));
    controller.abort();
    expect(await gone).toBe('gone');
    await vi.waitFor(() => expect(events).toHaveLength(1), { timeout: 4_000 });
    expect(events[0]).toMatchObject({ action: 'borrow', outcome: 'unknown' });
  });
});
