import { expect, it, vi } from 'vitest';
import { browserRequest, device, proxyBefore, signed } from './standIn.js';

const granted = '{"borrowed_until":"2026-11-21T12:00:00"}';

it('leaves identify and authorize a Request whose body is still to be read', async () => {
  const read: unknown[] = [];
  const { proxy } = proxyBefore(() => signed(granted), {
    identify: async (request) => {
      read.push(await request.clone().json());
      return { licenseKey: 'key-of-ada' };
    },
    authorize: async ({ request }) => {
      read.push(await request.json());
      return true;
    },
  });
  expect((await proxy.fetch(browserRequest('check', device))).status).toBe(200);
  expect(read).toEqual([device, device]);
});

it('says whose fault it is that something in front has read the body', async () => {
  const { proxy, calls, onError } = proxyBefore(() => signed(granted));
  const request = browserRequest('borrow');
  await request.text();
  const response = await proxy.fetch(request);
  expect(await response.json()).toMatchObject({ status: 500, outcome: 'refused' });
  expect(onError).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ message: expect.stringContaining('hand on request.clone()') }),
  );
  expect(calls).toHaveLength(0);
});

it('reads no more than 8 kB of a body that does not end, and lets go of it', async () => {
  const { proxy } = proxyBefore(() => signed(granted));
  const cancel = vi.fn();
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
    cancel,
  });
  const headers = { 'Content-Type': 'application/json' };
  const init = { method: 'POST', headers, body, duplex: 'half' };
  const response = await proxy.fetch(new Request('https://portal.example/borrow', init));
  expect(response.status).toBe(413);
  await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
});

it('lets go of a body whose declared length is too large', async () => {
  const { proxy, calls } = proxyBefore(() => signed(granted));
  const cancel = vi.fn();
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': '9000' },
    body: new ReadableStream({ cancel }),
    duplex: 'half',
  };
  const response = await proxy.fetch(new Request('https://portal.example/borrow', init));
  expect(response.status).toBe(413);
  await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
  expect(calls).toHaveLength(0);
});
