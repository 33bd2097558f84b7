// oxlint-disable no-console -- it is there to be found printing
import { beforeAll, describe, expect, it } from 'vitest';

const secret = 'not-a-real-password';

it('says nothing', () => undefined);
it('fails without one', () => expect(1).toBe(2));

it('logs', () => console.log(`The password is ${secret}`));
it('logs a signature', () => console.log('Authorization: signature="c2lnbmVk"'));
it('throws', () => {
  throw new Error(secret);
});
it('throws with a cause', () => {
  throw new Error('failed', { cause: new Error('deeper', { cause: new Error(secret) }) });
});
it('compares', () => expect({ key: 'AAAA-BBBB-CCCC-DDDD' }).toEqual({ key: 'another' }));

describe('prepares', () => {
  beforeAll(() => {
    throw new Error(secret);
  });
  it('for nothing', () => undefined);
});

it('leaves a rejection behind', () => {
  void Promise.reject(new Error(secret));
});
