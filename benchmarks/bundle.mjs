// `npm run bench:bundle`: what an app loads, in gzip, against its budget. With `--why`: what each
// package and file adds.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundlePage } from './bundle/bundlePage.mjs';
import { explainBundle, fileOf, packageOf } from './bundle/explainBundle.mjs';
import { measurePages } from './bundle/measurePages.mjs';
import { pages } from './bundle/pages.mjs';
import { printTable } from './support/printTable.mjs';

// The repository finds the package that it makes by its name.
const root = fileURLToPath(new URL('../', import.meta.url)).replace(/\/$/, '');
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
const { sizes, intruders } = await measurePages(root, root);

printTable(
  sizes.map(({ what, bytes, budget }) => ({
    what,
    'bytes gzip': bytes,
    budget,
    verdict: bytes <= budget ? 'ok' : `over by ${bytes - budget}`,
  })),
);
for (const intruder of intruders) console.log(`Must not be there: ${intruder}`);

if (process.argv.includes('--why')) {
  for (const { what, code } of pages.slice(0, 2)) {
    const { eager } = await bundlePage(root, code);
    console.log(`\n${what}: bytes of gzip that would be gone without …`);
    printTable(explainBundle(eager, packageOf));
    printTable(explainBundle(eager, fileOf).slice(0, 25));
  }
}

const isOver = sizes.some(({ bytes, budget }) => bytes > budget);
process.exitCode = isOver || intruders.length > 0 ? 1 : 0;
