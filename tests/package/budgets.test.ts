import { describe, expect, inject, it } from 'vitest';
import { bundlePage } from '../../benchmarks/bundle/bundlePage.mjs';
import { intrudersIn } from '../../benchmarks/bundle/intrudersIn.mjs';
import { measurePages } from '../../benchmarks/bundle/measurePages.mjs';
import { files, published, read } from './support/published.js';

const consumer = inject('consumer');

describe('what an app loads', async () => {
  const { sizes, intruders } = await measurePages(consumer, published);

  it.each(sizes)('stays within its budget: $what', ({ bytes, budget }) => {
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  it('has nothing in it that belongs elsewhere', () => {
    expect(intruders).toEqual([]);
  });
});

it('says nothing to developers in production', async () => {
  // Of each place that explains a misuse in development, words that stand nowhere else.
  const words = [
    'the root knows',
    'takes the part',
    'is no level here',
    'takes a list of choices',
    'counts down to a Date',
    'with a Date to come',
    'Where you have none, leave it out',
    'which is not the proxy',
  ];
  const modules = files.filter((file) => /^dist\/(client|components|hooks)\/.+\.js$/.test(file));
  const source = modules.map(read).join('\n');
  expect(words.filter((word) => !source.includes(word))).toEqual([]);

  const { eager, lazy } = await bundlePage(consumer, "export * from 'react-floating-license';");
  const code = [...eager, ...lazy].map((chunk) => chunk.code).join('\n');
  expect(words.filter((word) => code.includes(word))).toEqual([]);
});

// Each is bundled for once as if the package imported it.
describe('what belongs elsewhere is seen:', () => {
  const dist = `${published}/dist`;
  it.each([
    ['the proxy', `${dist}/proxy/index.js`],
    ['a package of the server', `${dist}/proxy/index.js`],
    ['the emulator', `${dist}/testing/index.js`],
    ['another language', `${dist}/messages/de.js`],
    ['the devtools', `${dist}/devtools/index.js`],
    ['the full build of zod', 'zod'],
    ["zod's languages", 'zod'],
    ['the query client', `${consumer}/node_modules/@tanstack/react-query/build/modern/index.js`],
    ['the fingerprint', '@fingerprintjs/fingerprintjs'],
    ['ky', 'ky'],
    ['React', `${dist}/index.js`],
    ['TanStack Query', `${dist}/index.js`],
  ])('%s', async (what, module) => {
    const code = `export * from '${module}';`;
    const bundle = await bundlePage(consumer, code);
    const page = { what: 'page', code: '', eager: 0, later: 0, onServers: true };
    expect(intrudersIn(page, bundle, published).join('\n')).toContain(`page: ${what} (`);
  });
});
