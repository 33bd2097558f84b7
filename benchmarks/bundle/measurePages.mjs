import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { gzipSync } from 'node:zlib';
import { bundlePage } from './bundlePage.mjs';
import { gzipOf } from './gzipOf.mjs';
import { intrudersIn } from './intrudersIn.mjs';
import { pages } from './pages.mjs';

/**
 * @typedef {object} Size
 * @property {string} what
 * @property {number} bytes after gzip
 * @property {number} budget
 */

/**
 * Measures what an app that imports this library loads.
 *
 * @param {string} folder from which the package is found by its name
 * @param {string} home where it lies
 * @returns {Promise<{ sizes: Size[], intruders: string[] }>} the sizes with their budgets, and a
 *   sentence for each module that has no business there
 */
export async function measurePages(folder, home) {
  /** @type {Size[]} */
  const sizes = [];
  const intruders = [];
  let fingerprint = 0;
  for (const page of pages) {
    const bundle = await bundlePage(folder, page.code);
    const others = bundle.lazy.filter((chunk) => !isFingerprint(chunk));
    fingerprint = Math.max(fingerprint, gzipOf(bundle.lazy.filter(isFingerprint)));
    sizes.push({ what: page.what, bytes: gzipOf(bundle.eager), budget: page.eager });
    if (page.later > 0 || others.length > 0) {
      sizes.push({ what: `${page.what}: later`, bytes: gzipOf(others), budget: page.later });
    }
    intruders.push(...intrudersIn(page, bundle, home));
  }
  sizes.push(
    { what: 'fingerprint, later', bytes: fingerprint, budget: 16_000 },
    { what: './styles.css', bytes: stylesheetSize(home), budget: 4_000 },
  );
  return { sizes, intruders };
}

/** @param {import('rolldown').OutputChunk} chunk */
function isFingerprint({ moduleIds }) {
  return moduleIds.some((id) => id.includes('/@fingerprintjs/'));
}

/** @param {string} home */
function stylesheetSize(home) {
  const filename = `${home}/dist/styles.css`;
  const { code } = transform({ filename, code: readFileSync(filename), minify: true });
  return gzipSync(code).length;
}
