import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { partCatalogue } from '../../stories/parts/partCatalogue.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../stories/${path}`, import.meta.url), 'utf8');

// The compiler holds that the catalogue names every part; this, that people get to see it.

it('the catalogue has every family', () => {
  const families = Object.entries(library)
    .filter(([, value]) => typeof value === 'object' && !('$$typeof' in value))
    .map(([name]) => name);
  expect(Object.keys(partCatalogue).toSorted()).toEqual(families.toSorted());
});

it.each(Object.keys(partCatalogue))('%s has a page of stories, and its table', (family) => {
  expect(read(`parts/${family}.stories.tsx`)).toContain(`title: 'Parts/${family}'`);
  expect(read('guides/theming.mdx')).toContain(`<PartTable of="${family}" />`);
});
