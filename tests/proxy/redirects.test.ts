import { expect, it } from 'vitest';
import { createFloatingProxy } from '../../src/proxy/index.js';
import { createFloatingProxy as createPooledProxy } from '../../src/proxy/node/index.js';
import { optionsBefore, serveStub } from './serveStub.js';
import { browserRequest, device } from './standIn.js';

const transports = { fetch: createFloatingProxy, 'the pool': createPooledProxy };
const actions = ['borrow', 'release', 'activate', 'check'] as const;

it.each(
  Object.entries(transports).flatMap(([name, create]) =>
    [301, 302, 303, 307, 308].map((status) => [status, name, create] as const),
  ),
)(
  'follows no %i over %s: the signature stays where it was meant for',
  async (status, _, create) => {
    const elsewhere: string[] = [];
    const other = await serveStub((request, response) => {
      elsewhere.push(request.url ?? '');
      response.end();
    });
    const asked: string[] = [];
    const service = await serveStub((request, response) => {
      asked.push(request.url ?? '');
      request.resume();
      response.writeHead(status, { Location: `${other}${request.url}` }).end();
    });
    const proxy = create(optionsBefore(service));
    for (const action of actions) {
      const body = action === 'borrow' ? { ...device, borrowed_until: null } : device;
      const answer = await proxy.fetch(browserRequest(action, body));
      expect(await answer.json()).toMatchObject({ status: 502, code: 'invalid_response' });
    }
    expect(asked).toHaveLength(actions.length);
    expect(elsewhere).toEqual([]);
  },
);
