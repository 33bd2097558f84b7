import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

// An ARIA snapshot allows for more than it says, unless it says not to; an update leaves that out.

it.each(['tree', 'treeOfMore'])('every accessibility tree is held whole: %s', async (name) => {
  const file = new URL(`./${name}.browser.test.tsx`, import.meta.url);
  const tests = await readFile(file, 'utf8');
  expect(tests).toContain('toMatchAriaInlineSnapshot(');
  const trees = [...tests.matchAll(/toMatchAriaInlineSnapshot\(`\n.*\n(.*)\n/g)];
  expect(trees.length).toBe(tests.split('toMatchAriaInlineSnapshot(').length - 1);
  expect(trees.map(([, second]) => second?.trim())).toEqual(
    trees.map(() => '- /children: deep-equal'),
  );
});
