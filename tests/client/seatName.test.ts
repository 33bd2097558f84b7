import { expect, it } from 'vitest';
import { seatName } from '../../src/client/seatName.js';

const endpoint = '/api/license';

it.each([
  [undefined, undefined, '/api/license:'],
  ['ada', undefined, '/api/license:ada'],
  ['ada', 'main', '/api/license:ada:main'],
  [undefined, 'main', '/api/license::main'],
  ['50%', '', '/api/license:50%'],
])('is what it always was: scope %s, licence %s', (scope, license, name) => {
  expect(seatName(endpoint, scope, license)).toBe(name);
});

it('is another one for each scope and licence', () => {
  const names = [
    ['a', 'b:c'],
    ['a:b', 'c'],
    ['a:b:c', undefined],
    ['a:b', undefined],
    ['a', 'b'],
    ['a%3Ab', undefined],
  ].map(([scope, license]) => seatName(endpoint, scope, license));
  expect(new Set(names).size).toBe(names.length);
});
