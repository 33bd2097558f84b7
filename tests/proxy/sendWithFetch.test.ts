import { expect, it, vi } from 'vitest';
import { browserRequest, proxyBefore, signed } from './standIn.js';

it('signs in a page too, where a request loses its Date', async () => {
  const Page = class extends Request {
    constructor(input: string, init?: RequestInit) {
      super(input, init);
      this.headers.delete('date');
    }
  };
  const request = browserRequest('check', { hardware_id: 'd' });
  vi.stubGlobal('Request', Page);
  const seen: (string | null)[] = [];
  const { proxy } = proxyBefore(() => signed('{}'), {
    fetch: async ({ headers }) => {
      seen.push(headers.get('date'), headers.get('authorization'));
      return signed('{}');
    },
  });
  const response = await proxy.fetch(request);
  vi.unstubAllGlobals();
  expect(response.status).toBe(200);
  expect(seen).toEqual([expect.stringContaining('GMT'), expect.stringContaining('signature=')]);
});

it('lets go of an answer whose declared length is too large', async () => {
  const cancel = vi.fn();
  const headers = { 'Content-Length': String(2 ** 21) };
  const { proxy } = proxyBefore(() => new Response(new ReadableStream({ cancel }), { headers }));
  const response = await proxy.fetch(browserRequest('borrow'));
  expect(response.status).toBe(502);
  expect(cancel).toHaveBeenCalled();
});

it('reads no more of an answer than one may weigh', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(new Uint8Array(64 * 1024));
    },
  });
  const { proxy } = proxyBefore(() => new Response(endless));
  const response = await proxy.fetch(browserRequest('borrow'));
  expect(await response.json()).toMatchObject({ status: 502, code: 'service_unavailable' });
  expect(sent).toBeLessThan(25);
});
