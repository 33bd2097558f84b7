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
