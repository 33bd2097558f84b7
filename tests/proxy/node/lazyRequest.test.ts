import { expect, it } from 'vitest';
import { lazyRequest } from '../../../src/proxy/node/lazyRequest.js';

const url = 'https://portal.example/api/license/borrow?a=b';

function make(text?: string): Request {
  const content = text === undefined ? text : new TextEncoder().encode(text);
  const headers = new Headers({ cookie: 'session=1' });
  return lazyRequest({ url, method: 'POST', headers, content });
}

it('is a Request to whoever looks', () => {
  const request = make();
  expect(request).toBeInstanceOf(Request);
  expect(request).toMatchObject({ url, method: 'POST', mode: 'cors', bodyUsed: false });
  expect(request.headers.get('cookie')).toBe('session=1');
  expect(request.signal.aborted).toBe(false);
});

it('has what its real counterpart has, by name and value', () => {
  const headers = new Headers({ cookie: 'session=1' });
  const real = new Request(url, { method: 'POST', headers });
  const names = Object.keys(Object.getOwnPropertyDescriptors(Request.prototype));
  const comparable = names.filter((name) => typeof Reflect.get(real, name) === 'string');
  expect(comparable.length).toBeGreaterThan(5);
  for (const name of comparable) {
    expect(Reflect.get(make(), name), name).toBe(Reflect.get(real, name));
  }
});

it('can be copied into a Request of Node’s own, and read', async () => {
  const request = make('{"a":1}');
  expect(await new Request(request.clone()).json()).toEqual({ a: 1 });
  expect(new Request(request.url, request.clone()).headers.get('cookie')).toBe('session=1');
  expect(await request.text()).toBe('{"a":1}');
  expect(await make().text()).toBe('');
});
