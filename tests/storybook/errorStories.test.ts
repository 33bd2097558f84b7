import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { KnownErrorCode } from '../../src/protocol/index.js';
import { errors } from '../../src/protocol/index.js';

// Storybook finds stories by reading, not by running: each has to be written out, so this counts them.

const read = (name: string): Promise<string> =>
  readFile(new URL(`../../stories/errors/${name}Errors.stories.tsx`, import.meta.url), 'utf8');

const codes = Object.keys(errors) as KnownErrorCode[];

describe.each(['borrow', 'release', 'activate', 'check'] as const)('%s', (action) => {
  it('has a story of every code that its documentation lists', async () => {
    const stories = await read(action.charAt(0).toUpperCase() + action.slice(1));
    const listed = codes.filter((code) => [...errors[code].actions].some((one) => one === action));
    const missing = listed.filter((code) => !stories.includes(`refused('${action}', '${code}')`));
    expect(missing).toEqual([]);
  });
});

it('every code of the catalogue has a story', async () => {
  const stories = (
    await Promise.all(['Borrow', 'Release', 'Activate', 'Check', 'Common', 'Own'].map(read))
  ).join('');
  expect(codes.filter((code) => !stories.includes(`, '${code}')`))).toEqual([]);
});
