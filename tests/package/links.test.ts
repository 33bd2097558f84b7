import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, published, read } from './support/published.js';

// Whoever reads in `node_modules` has the package and not the repository.

const pages = files.filter((file) => /\.(md|txt)$/.test(file));

describe('every link of a packed page leads to what is packed, or its line says where that is:', () => {
  it.each(pages)('%s', (page) => {
    const lines = read(page)
      .split('\n')
      .filter((line) => !line.includes('in the repository'));
    const links = lines.flatMap((line) => [...line.matchAll(/\]\((?!https?:)([^)#]+)/g)]);
    const dead = links
      .map(([, link = '']) => link)
      .filter((link) => !existsSync(join(published, dirname(page), link)));
    expect(dead).toEqual([]);
  });
});

it('the pages that people are sent to are among them', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'llms.txt', 'docs/testing.md']));
});
