import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { errors } from '../../src/protocol/index.js';
import { faultNames } from '../../src/testing/faults.js';
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
  const more = [
    'CONTRIBUTING.md',
    'ARCHITECTURE.md',
    'AGENTS.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'llms.txt',
    'registry/README.md',
    'benchmarks/README.md',
  ];
  it.each([...pages, ...more])('%s', (page) => {
    const links = readFileSync(root + page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g);
    const dead = [...links]
      .map(([, link = '']) => link)
      .filter((link) => !existsSync(join(root, dirname(page), link)));
    expect(dead).toEqual([]);
  });
});

it.each([
  ['docs/emulator.md', 'every fault', faultNames],
  ['docs/components.md', 'every custom property', customProperties()],
])('%s names %s', (page, _, names) => {
  const text = readFileSync(root + page, 'utf8');
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

function customProperties(): string[] {
  const styles = readFileSync(`${root}src/styles.css`, 'utf8');
  return [...new Set([...styles.matchAll(/var\((--rfl-[\w-]+)/g)].map(([, name = '']) => name))];
}

/** Where a test may be that goes by this name. */
const paths = (name: string): string[] =>
  ['', '.ts', '.tsx', '.mjs'].flatMap((end) => [`${name}${end}`, `tests/proxy/${name}${end}`]);

it('docs/errors.md has every code that the source answers or tells', () => {
  const made = /(?:refusal\(\s*\d+,\s*|report\(|\bcode: )'([a-z]+(?:_[a-z]+)+)'/g;
  const codes = sources(`${root}src`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(made)].map(([, code = '']) => code),
  );
  expect(codes).toContain('rate_limited');
  const text = readFileSync(`${root}docs/errors.md`, 'utf8');
  const missing = [...codes, ...Object.keys(errors)].filter(
    (code) => !text.includes(`\`${code}\``),
  );
  expect([...new Set(missing)]).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

describe('SECURITY.md', () => {
  const text = readFileSync(`${root}SECURITY.md`, 'utf8');

  it('names tests that exist', () => {
    const named = [...text.matchAll(/`([\w/]+\.test|(?:tests|scripts)\/[\w/.]+)`/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(25);
    const missing = named.filter(
      (name = '') => !paths(name).some((path) => existsSync(root + path)),
    );
    expect(missing).toEqual([]);
  });

  it('has a test for every claim of its tables, or says why there is none', () => {
    const rows = text.split('\n').filter((line) => /^\| \**can/.test(line));
    expect(rows.length).toBeGreaterThan(10);
    const held = /`[\w/]+\.test`|by design|not held: /;
    expect(rows.filter((row) => !held.test(row.split('|')[2] ?? ''))).toEqual([]);
  });
});
