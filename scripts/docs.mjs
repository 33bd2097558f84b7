// `npm run docs`: writes what of docs/ follows from the source: the tables of the reference, the page
// of errors, and the files that pages show. `npm run docs -- --check` fails where they differ.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { embedFiles } from './docs/embedFiles.mjs';
import { referencePage } from './docs/referencePage.mjs';
import { root } from './root.mjs';

const check = process.argv.includes('--check');
/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, root));

const { module } = /** @type {{ module: typeof import('./docs/errorPage.js') }} */ (
  await runnerImport(here('scripts/docs/errorPage.ts'), { configFile: false })
);
const pages = new Map([
  ['docs/reference.md', referencePage()],
  ['docs/errors.md', module.errorPage()],
]);
const written = ['README.md', ...readdirSync(here('docs')).map((name) => `docs/${name}`)];
for (const path of written.filter((name) => name.endsWith('.md') && !pages.has(name))) {
  pages.set(path, embedFiles(readFileSync(here(path), 'utf8')));
}

const stale = [];
for (const [path, page] of pages) {
  if (page === readIfThere(path)) continue;
  stale.push(path);
  if (!check) writeFileSync(here(path), page);
}
if (check && stale.length > 0) {
  console.error(`${stale.join(', ')}: not what the source says. Run npm run docs.`);
  process.exitCode = 1;
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(here(path), 'utf8');
  } catch {
    return '';
  }
}
