import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, manifest, published, read } from './support/published.js';

describe('the files', () => {
  it('are what a user needs: the build, what its source maps lead to, shadcn’s items, examples and what is to be read', () => {
    const needed =
      /^dist\/.+\.(js|js\.map|d\.ts|d\.ts\.map|css)$|^src\/.+\.(tsx?|css)$|^docs\/.+\.(md|png)$|^registry\/.+\.(json|tsx|md)$|^(package\.json|README\.md|LICENSE|ARCHITECTURE\.md|CHANGELOG\.md|SECURITY\.md|llms\.txt)$/;
    const example =
      /^examples\/(?!portal\/)(?!.*\/(node_modules|dist|build|assets|test-results|\.[\w-]+)\/).+\.(tsx?|js|json|html|md)$/;
    expect(files.filter((file) => !needed.test(file) && !example.test(file))).toEqual([]);
    expect(files).toContain('examples/next/app/api/license/[action]/route.ts');
    expect(files).toContain('LICENSE');
  });

  it('hold no code of others, so no notices but their own licences', () => {
    expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
    expect(files.filter((file) => file.includes('rolldown'))).toEqual([]);
  });

  it('are all that exports and bin lead to', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    const missing = [...targets, ...Object.values(manifest.bin)].filter(
      (path) => path !== null && !existsSync(join(published, path)),
    );
    expect(missing).toEqual([]);
  });

  it('call nothing of React’s for development, whatever NODE_ENV the build ran under', () => {
    expect(files.filter((file) => file.endsWith('.js') && /jsxDEV/.test(read(file)))).toEqual([]);
  });
});

describe('exports', () => {
  it('are the entries that the documentation names, and no way to the rest', () => {
    expect(Object.keys(manifest.exports)).toEqual([
      '.',
      './protocol',
      './proxy',
      './proxy/node',
      './devtools',
      './testing',
      ...'en de fr es pt it nl pl ja zh-CN ko ar pseudo'
        .split(' ')
        .map((locale) => `./messages/${locale}`),
      './styles.css',
      './package.json',
    ]);
  });

  it('name types first', () => {
    for (const target of Object.values(manifest.exports)) {
      if (typeof target !== 'string') expect(Object.keys(target)[0]).toBe('types');
    }
  });
});

it('only the stylesheet has side effects', () => {
  expect(manifest.sideEffects).toEqual(['**/*.css']);
});

const doesSomething = (file: string): boolean =>
  !file.endsWith('.js') ||
  read(file)
    .replace(/^(import|export) .*;$/gm, '')
    .trim() !== '';

describe('source maps', () => {
  const maps = files.filter((file) => file.endsWith('.map'));

  it('are there for every module that does something, and for all types', () => {
    const wanted = files
      .filter((file) => /^dist\/.+(\.js|\.d\.ts)$/.test(file) && file !== 'dist/styles.css.d.ts')
      .filter(doesSomething);
    expect(maps.length).toBeGreaterThan(200);
    expect(wanted.filter((file) => !read(file).includes('sourceMappingURL'))).toEqual([]);
  });

  it('lead to source that is in the package', () => {
    const lost = maps.flatMap((map) => {
      const { sources } = JSON.parse(read(map)) as { sources: string[] };
      return sources
        .map((source) => resolve(published, dirname(map), source))
        .filter((source) => !source.startsWith(published) || !existsSync(source));
    });
    expect(lost).toEqual([]);
  });
});
