import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';
import { describe, expect, it } from 'vitest';

type Target = string | { [condition: string]: Target };

const root = new URL('../../', import.meta.url);
const manifest: { exports: Record<string, Target> } = JSON.parse(
  await readFile(new URL('package.json', root), 'utf8'),
);

/** What Node's algorithm finds in `exports`: the first key, in order, whose condition holds. */
function resolve(target: Target, conditions: readonly string[]): string | undefined {
  if (typeof target === 'string') return target;
  for (const [condition, inner] of Object.entries(target)) {
    if (condition !== 'default' && !conditions.includes(condition)) continue;
    const found = resolve(inner, conditions);
    if (found !== undefined) return found;
  }
  return undefined;
}

const entries = ['./proxy', './proxy/node'];
const guard = './dist/proxy/browserGuard.js';
const resolveEntry = (entry: string, conditions: readonly string[]): string | undefined =>
  resolve(manifest.exports[entry] ?? {}, conditions);

describe.each(entries)('the entry %s', (entry) => {
  const proxy = `./dist/${entry.slice(2)}/index.js`;

  it.each([
    ['Vite', defaultClientConditions.filter((condition) => !condition.includes('|'))],
    ['a bundler for browsers', ['browser', 'import']],
    ['webpack', ['webpack', 'development', 'browser', 'module', 'import']],
  ])('is the guard for %s', (_, conditions) => {
    expect(resolveEntry(entry, conditions)).toBe(guard);
  });

  it.each([
    ['Node', ['node', 'import']],
    ["Cloudflare's tools", ['workerd', 'worker', 'browser']],
    ['Next.js on the edge', ['edge-light', 'worker', 'browser', 'import']],
    ['Deno', ['deno', 'node', 'import']],
    ['Bun', ['bun', 'node', 'import']],
    ['whoever names nothing', []],
  ])('is the real one for %s', (_, conditions) => {
    expect(resolveEntry(entry, conditions)).toBe(proxy);
  });
});

/** Builds a client that imports a name from the package, as the package's `exports` say. */
async function buildClient(entry: string, name: string, conditions: string[]): Promise<string> {
  const client = 'virtual:client';
  const source = resolveEntry(entry, conditions)?.replace('./dist/', 'src/').replace('.js', '.ts');
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input: client } },
    plugins: [
      {
        name: 'client',
        enforce: 'pre',
        resolveId(id) {
          if (id === client) return id;
          return id === 'the-package' ? fileURLToPath(new URL(source ?? '', root)) : null;
        },
        load: (id) =>
          id === client ? `import { ${name} } from 'the-package'; globalThis.x = ${name};` : null,
      },
    ],
  });
  const outputs = 'output' in output ? output.output : [];
  return outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}

it.each([
  ['./proxy', 'createFloatingProxy'],
  ['./proxy/node', 'createFloatingProxy'],
  ['./proxy/node', 'toNodeHandler'],
])('makes a client build that imports %s, %s fail', async (entry, name) => {
  await expect(buildClient(entry, name, ['browser', 'import'])).rejects.toThrow(name);
});

it('does not fail the build of a worker', async () => {
  const conditions = ['workerd', 'worker', 'browser'];
  expect(await buildClient('./proxy', 'createFloatingProxy', conditions)).toContain(
    'licenseSpring',
  );
});
