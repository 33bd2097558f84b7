import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

// An ARIA snapshot allows for more than it says, unless it says not to; an update leaves that out.

it('every accessibility tree is held whole', async () => {
  const tests = await readFile(new URL('./tree.browser.test.tsx', import.meta.url), 'utf8');
  const trees = [...tests.matchAll(/toMatchAriaInlineSnapshot\(`\n.*\n(.*)\n/g)];
  expect(trees.length).toBe(tests.split('toMatchAriaInlineSnapshot(').length - 1);
  expect(trees.map(([, second]) => second?.trim())).toEqual(
    trees.map(() => '- /children: deep-equal'),
  );
});
