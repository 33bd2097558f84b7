import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pages } from './support/snippetsOf.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('the tables, the error page and the files that pages show are what the source says', () => {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 120_000);

describe('every link of a page leads somewhere:', () => {
  const more = ['CONTRIBUTING.md', 'ARCHITECTURE.md', 'AGENTS.md', 'llms.txt'];
  it.each([...pages, ...more])('%s', (page) => {
    const links = readFileSync(root + page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g);
    const dead = [...links]
      .map(([, link = '']) => link)
      .filter((link) => !existsSync(join(root, dirname(page), link)));
    expect(dead).toEqual([]);
  });
});
