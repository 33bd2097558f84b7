import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildWithEsbuild } from 'esbuild';
import { build as buildWithVite, defaultClientConditions } from 'vite';
import { describe, expect, inject, it } from 'vitest';
import { manifest } from './support/published.js';

// No page may hold the proxy and the keys that it is given: `browser` leads nowhere and there is no default, so
// whatever bundles for a browser fails, however it is imported.

const builders: Record<string, (root: string, entry: string) => Promise<unknown>> = {
  Vite: (root, input) =>
    buildWithVite({
      root,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rolldownOptions: { input } },
    }),
  esbuild: (_, entry) =>
    buildWithEsbuild({
      entryPoints: [entry],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    }),
};

async function buildPage(builder: string, code: string): Promise<unknown> {
  const root = await mkdtemp(join(inject('consumer'), 'page-'));
  const entry = join(root, 'page.js');
  await writeFile(entry, code);
  return builders[builder]?.(root, entry);
}

describe.each(['Vite', 'esbuild'])('a page that %s bundles', (builder) => {
  describe.each(['proxy', 'proxy/node'])('and that imports ./%s', (entry) => {
    it.each([
      `import { createFloatingProxy } from 'react-floating-license/${entry}'; createFloatingProxy({});`,
      `import * as proxy from 'react-floating-license/${entry}'; globalThis.proxy = proxy;`,
      `export * from 'react-floating-license/${entry}';`,
      `globalThis.proxy = import('react-floating-license/${entry}');`,
    ])('does not build: %s', async (code) => {
      await expect(buildPage(builder, code)).rejects.toThrow(/react-floating-license/);
    });
  });

  it('builds with the panel', async () => {
    const code = `import { FloatingLicensePanel } from 'react-floating-license';
      globalThis.panel = FloatingLicensePanel;`;
    await expect(buildPage(builder, code)).resolves.toBeDefined();
  });
});

/** What Node's algorithm finds: the first key, in order, whose condition holds; null is nothing at all. */
function resolve(entry: string, conditions: readonly string[]): string | null | undefined {
  const target = manifest.exports[entry];
  if (typeof target !== 'object') return target;
  return Object.entries(target).find(
    ([name]) => name === 'default' || conditions.includes(name),
  )?.[1];
}

describe.each(['./proxy', './proxy/node'])('%s', (entry) => {
  const here = `./dist/${entry.slice(2)}/index.js`;
  it.each([
    ['Vite', defaultClientConditions.filter((condition) => !condition.includes('|'))],
    ['webpack', ['webpack', 'development', 'browser', 'module', 'import']],
    ["webpack's web workers", ['webpack', 'worker', 'browser', 'module', 'import']],
  ])('is nowhere for %s', (_, conditions) => {
    expect(resolve(entry, conditions)).toBeNull();
  });

  it.each([
    ['Node', ['node', 'import']],
    ['Deno', ['deno', 'node', 'import']],
    ['Bun', ['bun', 'node', 'import']],
  ])('is there for %s', (_, conditions) => {
    expect(resolve(entry, conditions)).toBe(here);
  });

  it.each([
    ["Cloudflare's tools", ['workerd', 'worker', 'browser']],
    ['Next.js on the edge', ['edge-light', 'worker', 'browser', 'import']],
  ])('is there for %s where it needs nothing of Node', (_, conditions) => {
    expect(resolve(entry, conditions)).toBe(entry === './proxy' ? here : null);
  });
});
