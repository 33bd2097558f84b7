import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transform } from 'lightningcss';
import { bundleEntry } from './bundleEntry.mjs';

/**
 * @typedef {object} Size
 * @property {string} what
 * @property {number} bytes after gzip
 * @property {number} [budget]
 */

/** What must not reach a page, and under which name that is said. */
const forbidden = [
  { what: 'the proxy', pattern: /\/src\/proxy\// },
  { what: 'the emulator', pattern: /\/src\/testing\// },
  {
    what: 'another language than English',
    pattern: /\/src\/messages\/(?!(?:en|errorText|fillMessage|mergeMessages)\.ts$)/,
  },
  { what: 'the full build of zod', pattern: /\/zod\/v4\/classic\// },
  { what: "zod's languages", pattern: /\/zod\/v4\/locales\/(?!en\.)/ },
  { what: 'the query client', pattern: /\/@tanstack\// },
];
const forbiddenEager = [...forbidden, { what: 'the fingerprint', pattern: /\/@fingerprintjs\// }];

/**
 * Measures what an app that imports this library loads.
 *
 * @returns {Promise<{ sizes: Size[], intruders: string[] }>} the sizes with their budgets, and a
 *   sentence for each module that has no business there
 */
export async function measureBundles() {
  const hooks = await bundleEntry('hooks');
  const panel = await bundleEntry('panel');
  const [fingerprint, other] = [true, false].map((is) =>
    panel.lazy.filter(({ moduleIds }) => isFingerprint(moduleIds) === is),
  );
  return {
    sizes: [
      { what: 'hooks and provider, eager', bytes: gzipOf(hooks.eager), budget: 18_000 },
      { what: 'panel in English, eager', bytes: gzipOf(panel.eager), budget: 24_000 },
      { what: 'fingerprint, lazy', bytes: gzipOf(fingerprint ?? []), budget: 16_000 },
      { what: 'other chunks, lazy', bytes: gzipOf(other ?? []) },
      { what: 'styles.css', bytes: stylesheetSize(), budget: 4_000 },
    ],
    intruders: [
      ...intrudersOf('hooks', hooks.eager, forbiddenEager),
      ...intrudersOf('panel', panel.eager, forbiddenEager),
      ...intrudersOf('lazy chunk', panel.lazy, forbidden),
    ],
  };
}

/** @param {string[]} moduleIds */
function isFingerprint(moduleIds) {
  return moduleIds.some((id) => id.includes('/@fingerprintjs/'));
}

/** @param {import('rolldown').OutputChunk[]} chunks */
function gzipOf(chunks) {
  return chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
}

function stylesheetSize() {
  const filename = fileURLToPath(new URL('../../src/styles.css', import.meta.url));
  const { code } = transform({ filename, code: readFileSync(filename), minify: true });
  return gzipSync(code).length;
}

/**
 * @param {string} bundle
 * @param {import('rolldown').OutputChunk[]} chunks
 * @param {typeof forbidden} rules
 */
function intrudersOf(bundle, chunks, rules) {
  return chunks
    .flatMap(({ moduleIds }) => moduleIds)
    .flatMap((id) =>
      rules
        .filter(({ pattern }) => pattern.test(id))
        .map(({ what }) => `${bundle}: ${what} (${id})`),
    );
}
